import { expect, it } from 'vitest';
import { exampleSubject } from '../../testing/example-subject.js';
import { isThousandsRead } from './is-thousands-read.js';
import { reportedNumbers } from './reported-numbers.js';

const title = { vi: 'Ví dụ', en: 'An example' };

it.each([
  ['dialogues', 45.799, true],
  ['contributions', 1.255, true],
  ['dialogues', 45.79, false],
  ['dialogues', 1_000.125, false],
  ['dialogues', 45_799, false],
  ['regulation-share', 74.999, false],
])('tells of %s %d: %j', (id, value, expected) => {
  const reported = reportedNumbers(
    exampleSubject({ title, report: { indicators: { [id]: value } } }),
  );
  const number = reported.get(id);
  expect(number && isThousandsRead(number)).toBe(expected);
});
