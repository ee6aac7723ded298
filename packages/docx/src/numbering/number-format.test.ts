import { expect, it } from 'vitest';
import { numberFormatOf } from './number-format.js';

it.each([
  [['-'], { kind: 'bullet', sign: '-' }],
  [['+', '+', '+'], { kind: 'bullet', sign: '+' }],
  [['1.', '2.', '3.'], { kind: 'decimal', suffix: '.', start: 1 }],
  [['9)', '10)'], { kind: 'decimal', suffix: ')', start: 9 }],
])('reads %j', (labels, format) => {
  expect(numberFormatOf(labels)).toEqual(format);
});

it.each([[[]], [['1.', '3.']], [['1.', '2)']], [['-', '+']], [['a)', 'b)']], [['01.', '02.']]])(
  'finds nothing that Word could count in %j',
  (labels) => {
    expect(numberFormatOf(labels)).toBeUndefined();
  },
);
