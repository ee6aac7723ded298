import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root, sourceFiles } from '../scripts/repository/repository-files.js';

// What docs/security.md says of the whole source, and no run of it could show.

const shipped = sourceFiles()
  .filter((name) => /^(?:packages|apps)\/[^/]+\/src\//u.test(name))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));

/** What a pattern finds in what is shipped, by file, without the spaces. */
function found(pattern: RegExp): string[] {
  return shipped.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${name}: ${match.replaceAll(/\s+/gu, '')}`),
  );
}

it('hashes by SHA-256 alone, and knows no cipher', () => {
  const hashes = found(/\b(?:createHash|createHmac|digest)\(\s*'[^']*'/gu);
  expect(hashes.length).toBeGreaterThan(5);
  const other = hashes.filter(
    (one) => !/: (?:createHash\('sha256'|digest\('(?:SHA-256|hex)')$/u.test(one),
  );
  expect(other).toEqual([]);
  expect(found(/\b(?:createCipheriv|createSign|pbkdf2|scrypt|subtle\.(?!digest)\w+)\b/gu)).toEqual(
    [],
  );
});

it('takes chance from the generator of the system, but for the wait of who tries a lock again', () => {
  expect(found(/Math\.random\(/gu)).toEqual(['apps/cli/src/files/take-lock.ts: Math.random(']);
});

it('puts no SQL together from text', () => {
  expect(found(/\bsql\.raw\b/gu)).toEqual([]);
  const written = found(/\.(?:query|exec)\(\s*[`'"][^)]*\)/gu).filter((one) =>
    /select|insert/u.test(one),
  );
  expect(written).toEqual([
    "apps/api/src/store/open-folder-store.ts: .query('select1')",
    "apps/api/src/store/open-server-store.ts: .query('select1')",
  ]);
});
