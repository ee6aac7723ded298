import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../test/picture-of.js';
import { resolveDocument } from '../resolve/resolve-document.js';
import { capacityKinds } from '../style/style-profile.js';
import { textFlowsOf } from '../testing/text-flows-of.js';
import { answer } from './answer.js';
import { closing } from './closing.js';
import { list, listItem } from './list.js';
import { paragraph } from './paragraph.js';
import { cell, table } from './table.js';

const signed = closing({
  recipients: ['Đ/c Phó Bí thư TT Thành ủy, Trưởng BCĐ TP (để b/c)', 'Như trên', 'Lưu BCĐ'],
  signature: {
    capacity: { kind: 'in-place-of', body: 'Trưởng Ban Dân vận' },
    posts: ['Phó Trưởng ban', 'kiêm', 'Ủy viên Thường trực Ban Chỉ đạo'],
    name: 'Nguyễn Văn Thành',
  },
});

describe('closing', () => {
  it('stands as in the letter of Hải Phòng in a Party document', () => {
    expect(pictureOf('party-2018', signed)).toBe(
      `grid 66.5 + 98.5 mm, 12 pt above
  row
    cell
      recipients-label "Nơi nhận:"
      - recipient "Đ/c Phó Bí thư TT Thành ủy, Trưởng BCĐ TP (để b/c),"
      - recipient "Như trên,"
      - recipient "Lưu BCĐ."
    cell
      signature-capacity "K/T TRƯỞNG BAN DÂN VẬN"
      signature-post "PHÓ TRƯỞNG BAN"
      signature-post "kiêm"
      signature-post "ỦY VIÊN THƯỜNG TRỰC BAN CHỈ ĐẠO"
      signature-name "Nguyễn Văn Thành"`,
    );
  });

  it.each([
    ['party-2018', ['T/M', 'K/T', 'T/L', 'T/UQ', 'Q.'], ','],
    ['state-2020', ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'], ';'],
  ] as const)('words capacities and marks lines as %s does', (profile, words, separator) => {
    capacityKinds.forEach((kind, place) => {
      const signature = { capacity: { kind, body: 'Ban' }, posts: [] };
      const picture = pictureOf(profile, closing({ recipients: ['a', 'b'], signature }));
      expect(picture).toContain(`signature-capacity "${words[place]} BAN"`);
      expect(picture).toContain(`- recipient "a${separator}"`);
      expect(picture).toContain('- recipient "b."');
    });
  });

  it.each(['party-2018', 'state-2020'] as const)('is signed above the name in %s', (profile) => {
    const { sections } = resolveDocument({
      profile,
      language: 'vi',
      properties: { title: 'Thử', author: 'Thử' },
      sections: [{ blocks: [signed] }],
    });
    const flows = sections.flatMap((section) => textFlowsOf(section.flows));
    const styles = flows.flatMap(({ style, signedAbove }) => (signedAbove ? [style] : []));
    expect(styles).toEqual(['signature-name']);
  });

  it('needs neither recipients nor a name', () => {
    const blank = closing({
      recipients: [],
      signature: {
        capacity: { kind: 'on-behalf-of', body: 'Ban Chỉ đạo' },
        posts: [],
        note: '(Ký tên, đóng dấu)',
      },
    });
    expect(pictureOf('party-2018', blank)).toBe(
      `grid 82.5 + 82.5 mm, 12 pt above
  row
    cell
    cell
      signature-capacity "T/M BAN CHỈ ĐẠO"
      signature-note "(Ký tên, đóng dấu)"`,
    );
  });

  it('may go on over the next page where the recipients are many', () => {
    const sent = (count: number) =>
      closing({
        recipients: Array.from({ length: count }, (_, place) => `Xã ${place + 1}`),
        signature: { posts: ['Trưởng ban'] },
      });
    expect(pictureOf('party-2018', sent(20))).not.toContain('(breakable)');
    expect(pictureOf('party-2018', sent(20))).toContain('- recipient "Xã 20."\n    cell\n');
    expect(pictureOf('party-2018', sent(21))).toContain('12 pt above (breakable)\n');
    expect(pictureOf('party-2018', sent(21))).toContain(
      `      - recipient "Xã 20,"
    cell
      signature-post "TRƯỞNG BAN"
  row
    cell
      - recipient "Xã 21."
    cell`,
    );
  });

  it('keeps the last words before it on its page, inside lists, tables and answers too', () => {
    const before = (...args: Parameters<typeof pictureOf>) => pictureOf(...args).split('grid')[0];
    expect(before('party-2018', paragraph('a'), paragraph('b'), signed)).toBe(
      'body "a"\nbody (kept) "b"\n',
    );
    const inner = list([listItem('a'), listItem('b')]);
    expect(before('party-2018', answer({ key: 'k', title: 'K', blocks: [inner] }), signed)).toBe(
      'region k "K"\n  - list-1 "a"\n  - list-1 (kept) "b"\n',
    );
    const nested = list([listItem('a', [listItem('b'), listItem('c')])]);
    expect(before('party-2018', nested, signed)).toBe(
      '- list-1 "a"\n  + list-2 "b"\n  + list-2 (kept) "c"\n',
    );
    const figures = table({ description: 'Số liệu', head: [cell('Xã')], rows: [[cell('An Lão')]] });
    expect(before('party-2018', figures, signed)).toContain('6 pt above (kept) "Số liệu"');
    expect(before('party-2018', figures, paragraph('a'), signed)).toContain('6 pt above "Số liệu"');
  });
});
