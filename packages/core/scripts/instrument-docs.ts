import { formatShortDate, type Basis } from '../src/index.js';
import type { LegalInstrument, LegalRegister, Standing } from '../src/legal/index.js';
import { basisMarks } from './basis-marks.js';

const statuses: Readonly<Record<Standing['status'], string>> = {
  'in-force': 'còn hiệu lực · in force',
  'partly-ended': 'hết hiệu lực một phần · partly ended',
  ended: 'hết hiệu lực · ended',
  unknown: 'chưa rõ · unknown',
};

const introduction = `Trang này được tạo từ danh mục văn bản (\`npm run generate\`), không sửa tay. Điều gì chưa có nguồn xác
nhận thì để trống hoặc ghi là chưa rõ; không suy đoán.

This page is made from the register (\`npm run generate\`) and is not edited by hand. What no source
confirms is left out or said to be unknown; nothing is guessed.
`;

/** A register as Markdown: each instrument, its force by date, and what each of them rests on. */
export function instrumentDocs(title: string, register: LegalRegister): string {
  return [`# ${title}\n`, introduction, ...register.map(section)].join('\n');
}

function section(instrument: LegalInstrument): string {
  const { number, kind, title, issuer, issued, standings, amendedBy = [], basis } = instrument;
  const day = issued === undefined ? '' : `, ngày ${formatShortDate(issued)}`;
  return [
    `## ${kind} ${number}`,
    '',
    `${title}. ${issuer}${day}.`,
    '',
    `- Nguồn · Source: ${basisText(basis)}`,
    ...(amendedBy.length === 0 ? [] : [`- Sửa đổi · Amended by: ${amendedBy.join(', ')}`]),
    ...(standings.length === 0
      ? ['- Hiệu lực · Force: chưa rõ · unknown']
      : standings.map(standingLine)),
    '',
  ].join('\n');
}

function standingLine({ from, status, by, replacedBy, basis }: Standing): string {
  const because = by === undefined ? '' : `; theo · by ${by}`;
  const instead = replacedBy === undefined ? '' : `; thay bằng · replaced by ${replacedBy}`;
  return `- Từ · from ${formatShortDate(from)}: **${statuses[status]}**${because}${instead} — ${basisText(basis)}`;
}

function basisText({ source, mark, note }: Basis): string {
  return `${source} — _${basisMarks[mark]}_.${note === undefined ? '' : ` ${note}`}`;
}
