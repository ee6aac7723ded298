import { defineTextRule } from '../engine/define-text-rule.js';
import { citedWords, type ReadCitation } from '../reading/read-citations.js';
import { symbolBodies, type SymbolBody } from '../reading/symbol-bodies.data.js';

/** A number whose symbol is that of another body than the text credits it to. */
export const symbolOfAnotherBodyRule = /* @__PURE__ */ defineTextRule({
  code: 'legal/symbol-of-another-body',
  severity: 'warning',
  basis: {
    source:
      'Hướng dẫn 36-HD/VPTW, Nghị định 30/2020/NĐ-CP: ký hiệu văn bản gồm tên loại và tên cơ quan ban hành',
    mark: 'secondary',
    note: 'Công văn số 42-CV/BCĐ ghi Chương trình công tác số 01-CTr/TU là của Ban Chỉ đạo, mà “TU” là ký hiệu của Thành ủy.',
  },
  messages: {
    vi: 'viện dẫn “{cited}”, ký hiệu “{symbol}” là của {body}, không phải của “{issuer}”; hãy kiểm tra lại số, ký hiệu hoặc cơ quan ban hành',
    en: 'cites “{cited}”, whose symbol “{symbol}” is that of {body}, not of “{issuer}”; check the number or the issuing body',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Ký hiệu đúng cơ quan', en: 'The symbols of their bodies' },
        report: {
          responses: {
            context:
              'Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành uỷ, Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ.',
          },
        },
      },
      {
        title: { vi: 'Không nói của ai', en: 'Nothing is said of whose it is' },
        report: { responses: { context: 'Thực hiện Chương trình số 01-CTr/TU, ngày 28/02/2023.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'TU mà của Ban Chỉ đạo', en: 'TU, of a steering committee' },
        report: {
          responses: {
            context: 'Chương trình số 01-CTr/TU, ngày 28/02/2023 của Ban Chỉ đạo thành phố.',
          },
        },
        findings: 1,
      },
      {
        title: {
          vi: 'Quyết định của Thủ tướng ghi của Chính phủ',
          en: 'A decision of the Prime Minister',
        },
        report: {
          responses: {
            context: 'Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Chính phủ.',
          },
        },
        findings: 1,
      },
    ],
  },
  read({ cited }, tell) {
    for (const citation of cited) {
      const { issuer } = citation.citation;
      const owner = ownerOf(citation);
      if (issuer === undefined || owner === undefined) continue;
      if (owner.known.named.test(folded(issuer))) continue;
      const values = { cited: citedWords(citation), symbol: owner.symbol, issuer };
      tell({ path: citation.place.path, values: { ...values, body: owner.known.body } });
    }
  },
});

/** Whose symbol the number ends in, where one body alone has it. */
function ownerOf({ citation: { number } }: ReadCitation) {
  if (number === undefined || number.form === 'assembly' || number.form === 'letter')
    return undefined;
  const symbol = number.body;
  const known: SymbolBody | undefined = symbolBodies.find((one) => one.symbol.test(symbol));
  return known && { symbol, known };
}

function folded(issuer: string): string {
  return issuer.normalize('NFC').toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy');
}
