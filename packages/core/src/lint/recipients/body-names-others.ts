import { plainText } from '../../report/plain-text.js';
import { foldedLine } from '../../rules/reading/folded-line.js';
import { defineLintRule } from '../engine/define-lint-rule.js';

/** "Kính gửi" names the committees of the departments, the body asks the departments themselves. */
export const bodyNamesOthersLint = defineLintRule({
  code: 'recipients/body-names-others',
  severity: 'warning',
  basis: {
    source:
      'Công văn số 42-CV/BCĐ: “Kính gửi” ghi Ban Chỉ đạo của các ban, sở, ngành, nội dung đề nghị các ban, sở, ngành',
    mark: 'confirmed',
    note: 'Nơi kính gửi, nơi được đề nghị và nơi nhận là một: thông lệ soạn thảo.',
  },
  messages: {
    vi: '“Kính gửi” ghi “{addressee}” mà nội dung đề nghị “{asked}”; hãy ghi cùng một nơi ở cả hai chỗ',
    en: 'addresses “{addressee}”, while the body asks “{asked}”; name the same in both places',
  },
  examples: {
    valid: [
      { title: { vi: 'Nội dung gọi chung “các đơn vị”', en: 'The body says “các đơn vị”' } },
      {
        title: { vi: 'Cùng một nơi, chữ viết tắt', en: 'The same, abbreviated' },
        letter: {
          header: {
            addressees: [
              'Ban Chỉ đạo thực hiện quy chế dân chủ các quận, huyện; các ban, sở, ngành',
            ],
          },
          body: [
            'Ban Chỉ đạo thành phố đề nghị Ban Chỉ đạo thực hiện QCDC các quận, huyện; các ban, sở, ngành báo cáo kết quả.',
          ],
        },
      },
    ],
    invalid: [
      {
        title: {
          vi: 'Kính gửi ban chỉ đạo, đề nghị sở',
          en: 'A committee addressed, its body asked',
        },
        letter: {
          header: { addressees: ['Ban Chỉ đạo các quận, huyện', 'Ban Chỉ đạo các ban, sở, ngành'] },
          body: ['Đề nghị Ban Chỉ đạo các quận, huyện; các ban, sở, ngành báo cáo kết quả.'],
        },
        findings: 1,
      },
      {
        title: { vi: 'Cả hai nơi đều gọi khác', en: 'Both named otherwise' },
        letter: {
          header: { addressees: ['Ban Dân vận các quận ủy; Ban Dân vận các đảng ủy trực thuộc'] },
          body: ['Thành ủy yêu cầu các quận ủy; các đảng ủy trực thuộc gửi báo cáo.'],
        },
        findings: 2,
      },
    ],
  },
  check({ letter }, tell) {
    const { header, body } = letter ?? {};
    const asked = (body ?? []).flatMap(({ content }, at) => requestIn(plainText(content), at));
    for (const [index, line] of (header?.addressees ?? []).entries()) {
      for (const addressee of line.split(';').map((one) => one.trim())) {
        const named = asked.flatMap(({ words, at }) => otherName(addressee, words, at));
        const isNamed = asked.some(({ words }) => words.includes(inFull(addressee)));
        const [other] = named;
        if (isNamed || other === undefined) continue;
        tell({
          path: `/letter/header/addressees/${String(index)}`,
          values: { addressee, asked: other.name },
          related: [{ path: `/letter/body/${String(other.at)}` }],
        });
      }
    }
  },
});

/** What a paragraph asks for, from the asking verb on. */
function requestIn(text: string, at: number): { readonly words: string; readonly at: number }[] {
  const [, request] =
    /(?<!\p{L})(?:đề nghị|yêu cầu|giao)\s(.*)$/isu.exec(text.normalize('NFC')) ?? [];
  return request === undefined ? [] : [{ words: inFull(request), at }];
}

/** The end of an addressee's name that the request has without what stands in front of it. */
function otherName(addressee: string, request: string, at: number) {
  const words = inFull(addressee).split(' ');
  for (let from = 1; from < words.length - 1; from += 1) {
    const name = words.slice(from).join(' ');
    if (beginsAName(name, request)) return [{ name, at }];
  }
  return [];
}

/** The request lists it as one of those who are asked: at its start, or behind a semicolon. */
function beginsAName(name: string, request: string): boolean {
  return request.startsWith(name) || request.includes(`; ${name}`) || request.includes(`, ${name}`);
}

function inFull(text: string): string {
  return foldedLine(text).replace(/qcdc/gu, 'quy chế dân chủ').replace(/bcđ/gu, 'ban chỉ đạo');
}
