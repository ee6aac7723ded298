export { writeDocx } from './write-docx.js';
export { readDocx, type ReadResult } from './read/read-docx.js';
export { readLimits, type ReadLimits } from './read/read-limits.js';
