export { createApp } from './create-app.js';
export { type Api, type ApiDeps, type ApiLimits } from './api-deps.js';
