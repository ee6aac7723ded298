export { createClient, type ApiApp, type ApiClient, type ClientOptions } from './create-client.js';
export type { ApiSchema } from './api-schema.js';
export type { Problem } from '../problems/problem-schema.js';
