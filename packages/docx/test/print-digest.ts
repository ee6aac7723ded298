import { writeResolved } from '../src/write-docx.js';
import { digest } from './digest.js';
import { sample } from './sample.js';
import { moment } from './written-body.js';

// Run as a process of its own, to see that its bytes are those of any other process.
void writeResolved(sample, { at: moment }).then(({ bytes }) => {
  process.stdout.write(digest(bytes));
});
