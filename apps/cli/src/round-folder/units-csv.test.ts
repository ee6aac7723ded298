import { haiPhongOutline, haiPhongRound } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { unitsFromCsv, unitsToCsv } from './units-csv.js';

const head = 'id,name,kind,superior,place\n';
const unitsIn = (text: string) => {
  const { parsed } = unitsFromCsv(text, haiPhongOutline);
  return parsed.ok ? parsed.value : parsed.diagnostics.map(({ code, path }) => `${code} ${path}`);
};

describe('units.csv', () => {
  it('is read back as it was written', () => {
    // A file is read without its byte order mark.
    expect(unitsIn(unitsToCsv(haiPhongRound.units).slice(1))).toEqual(haiPhongRound.units);
  });

  it('starts with the mark that tells Excel the encoding', () => {
    expect(unitsToCsv([])).toBe('\uFEFFid,name,kind,superior,issuer,symbol,place,partOf,area\r\n');
  });

  it('takes columns in any order, semicolons, blanks around, and empty cells as absent', () => {
    const text = 'kind; name ;id;place\ndistrict; Quận Lê Chân ;le-chan;\n';
    expect(unitsIn(text)).toEqual([{ id: 'le-chan', name: 'Quận Lê Chân', kind: 'district' }]);
  });

  it.each([
    ['', ['csv/missing-column ', 'csv/missing-column ', 'csv/missing-column ']],
    ['id,name,kind,id\n', ['csv/unknown-column ']],
    ['id,name,kind,phone\n', ['csv/unknown-column ']],
    [`${head}le-chan,Quận Lê Chân,district\n`, ['csv/cell-count ']],
    [`${head}le-chan,"Quận Lê Chân,district,,\n`, ['csv/open-quote ']],
    [`${head}le-chan,,district,,\n`, ['schema/missing-key /units/0/name']],
    [`${head}../x,Quận Lê Chân,district,,\n`, ['schema/bad-format /units/0/id']],
    [`${head}le-chan,Quận Lê Chân,quan,,\n`, ['round/unknown-unit-kind /units/0/kind']],
  ])('tells what is wrong in %j', (text, problems) => {
    expect(unitsIn(text)).toEqual(problems);
  });

  it('knows the line of each unit', () => {
    const { lines } = unitsFromCsv(
      `${head}\na,A,district,,\n"b","B\nB",district,,\nc,C,district,,\n`,
      undefined,
    );
    expect(lines).toEqual([3, 4, 6]);
  });
});
