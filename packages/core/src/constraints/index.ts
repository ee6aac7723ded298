export { checkConstraints } from './check-constraints.js';
