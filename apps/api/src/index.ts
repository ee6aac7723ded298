export { createApp } from './create-app.js';
export { type ApiDeps, type ApiLimits } from './api-deps.js';
