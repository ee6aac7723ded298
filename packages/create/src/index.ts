export { createLocality } from './create-locality.js';
export { readLocality, type Level, type Locality } from './read-locality.js';
export { runCreate, type CreateIo } from './run-create.js';
export { type Answers, type Keeping, type Layout } from './answers.js';
