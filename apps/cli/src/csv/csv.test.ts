import { writeCsv } from '@baocao/template/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.js';

const cellsOf = (text: string) => {
  const table = readCsv(text);
  return table.ok ? table.rows.map(({ cells }) => cells) : table;
};

describe('readCsv', () => {
  it('reads quoted separators, quotation marks and line breaks', () => {
    expect(cellsOf('a,"b, c"\r\n"nói ""vâng""","hai\r\ndòng"\r\n')).toEqual([
      ['a', 'b, c'],
      ['nói "vâng"', 'hai\r\ndòng'],
    ]);
  });

  it('takes LF, CR and no line end at the end', () => {
    expect(cellsOf('a,b\nc,d\re,')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', ''],
    ]);
  });

  it('takes the semicolons of a Vietnamese Excel', () => {
    expect(cellsOf('id;name\r\nle-chan;Quận Lê Chân, Hải Phòng\r\n')).toEqual([
      ['id', 'name'],
      ['le-chan', 'Quận Lê Chân, Hải Phòng'],
    ]);
  });

  it('passes over empty rows and still counts their lines', () => {
    expect(readCsv('a\n\n,\n"b\nc"\nd')).toEqual({
      ok: true,
      rows: [
        { line: 1, cells: ['a'] },
        { line: 4, cells: ['b\nc'] },
        { line: 6, cells: ['d'] },
      ],
    });
  });

  it('names the line of a quotation mark that is not closed', () => {
    expect(readCsv('a\nb,"c\nd')).toEqual({ ok: false, line: 2 });
    expect(readCsv('a\nb\n"c"d')).toEqual({ ok: false, line: 3 });
  });

  it('reads an empty text as no rows', () => {
    expect(cellsOf('')).toEqual([]);
  });
});

describe('writeCsv', () => {
  it('is read back as it was, whatever the cells hold', () => {
    const row = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\n', '\r', ' ') }), {
        minLength: 1,
        maxLength: 4,
      })
      .filter((cells) => cells.some((cell) => cell !== ''));
    const head = fc.constant(['id', 'name']);
    fc.assert(
      fc.property(head, fc.array(row), (first, rest) => {
        expect(cellsOf(writeCsv([first, ...rest]))).toEqual([first, ...rest]);
      }),
    );
  });
});
