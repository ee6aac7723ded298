import type { Header } from '../../report/header-schema.js';
import { defineHeaderRule } from '../engine/define-header-rule.js';

/** A symbol that is not put together as those of Party, or of State, documents are. */
export const symbolMalformedRule = defineHeaderRule({
  code: 'header/symbol-malformed',
  severity: 'warning',
  basis: {
    source:
      'Hướng dẫn 36-HD/VPTW (văn bản của Đảng: 42-CV/BCĐ); Nghị định 30/2020/NĐ-CP, phụ lục I (văn bản hành chính: 03/KH-UBND)',
    mark: 'secondary',
  },
  messages: {
    vi: 'đang là “{symbol}”, không đúng cách ghép ký hiệu của {kind}; hãy sửa, ví dụ “{sample}”',
    en: 'is “{symbol}”, which is not how the symbol of {kind} is put together; correct it, for instance “{sample}”',
  },
  examples: {
    valid: [
      { title: { vi: 'Văn bản của Đảng', en: 'A Party document' } },
      {
        title: { vi: 'Văn bản hành chính', en: 'A State document' },
        report: {
          header: {
            superior: undefined,
            issuer: 'SỞ VĂN HÓA VÀ THỂ THAO',
            number: { sequence: 9, symbol: 'BC-SVHTT' },
          },
        },
      },
    ],
    invalid: [
      {
        title: {
          vi: 'Cơ quan Đảng dùng cách ghép của Nhà nước',
          en: 'A Party body the State’s way',
        },
        report: { header: { number: { sequence: 9, symbol: 'BC-BCĐ' } } },
        findings: 1,
      },
      {
        title: { vi: 'Ghi cả số, có dấu cách', en: 'The number again, and a blank' },
        report: { header: { number: { sequence: 9, symbol: '09-BC/ BCĐ' } } },
        findings: 1,
      },
    ],
  },
  readHeader(header, tell) {
    const symbol = header.number?.symbol.normalize('NFC');
    if (symbol === undefined) return;
    const grammar = grammarOf(header);
    if (grammar.shape.test(symbol)) return;
    const { kind, sample } = grammar;
    tell({ path: '/number/symbol', values: { symbol, kind, sample } });
  },
});

const party = {
  shape: /^\p{L}{2,6}\/[\p{Lu}\d-]{2,40}$/u,
  kind: { vi: 'văn bản của Đảng', en: 'a Party document' },
  sample: 'BC/BCĐ',
};
const state = {
  shape: /^\p{L}{2,6}(?:-[\p{Lu}\d&]{2,20}){1,3}$/u,
  kind: { vi: 'văn bản hành chính', en: 'a State document' },
  sample: 'BC-SNV',
};
const either = {
  shape: new RegExp(`${party.shape.source}|${state.shape.source}`, 'u'),
  kind: { vi: 'văn bản', en: 'a document' },
  sample: 'BC/BCĐ',
};

const partyBody = /(?:huyện|quận|thị|thành|tỉnh|đảng) (?:ủy|uỷ)|đảng bộ/iu;
const stateBody = /^(?:ủy|uỷ) ban nhân dân|^sở |^hội đồng nhân dân/iu;

/** Whose body signs says how its symbols are put together; where neither is plain, both will do. */
function grammarOf({ superior = '', issuer }: Header) {
  const names = `${superior}\n${issuer}`.normalize('NFC');
  if (partyBody.test(names)) return party;
  return superior === '' && stateBody.test(issuer.normalize('NFC')) ? state : either;
}
