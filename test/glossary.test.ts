import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { handWrittenSource, root } from '../scripts/repository/repository-files.js';

const rows = readFileSync(`${root}/docs/glossary.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|[ :|-]+\|$/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, vietnamese = '', , identifier = '']) => ({ vietnamese, identifier }))
  .filter(({ vietnamese }) => vietnamese !== 'Vietnamese');

const source = handWrittenSource()
  .filter((name) => name.startsWith('packages/'))
  .map((name) => readFileSync(`${root}/${name}`, 'utf8'))
  .join('\n');

it('gives each term once', () => {
  const terms = rows.map(({ vietnamese }) => vietnamese);
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

it('names identifiers that occur in the source', () => {
  const identifiers = rows.map(({ identifier }) => identifier.replaceAll('`', ''));
  const named = identifiers.filter((identifier) => identifier !== '');
  expect(named.length).toBeGreaterThan(0);
  expect(
    named.filter((name) => !new RegExp(String.raw`(?<![\w-])${name}(?![\w-])`, 'u').test(source)),
  ).toEqual([]);
});
