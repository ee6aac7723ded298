import { singleSpaced } from '../../format/single-spaced.js';
import { oncePer } from '../../memory/once-per.js';
import type { Outline, Prompt } from '../../outline/outline-schema.js';
import { toPointer } from '../../json/pointer.js';
import { answerSections } from '../../outline/find-in-outline.js';
import { defineRule } from '../engine/define-rule.js';
import { responseTexts } from '../reading/report-texts.js';
import { shortText } from '../reading/short-text.js';

/** A line of the outline's guidance that stands in the report as if it were the answer. */
export const guidanceLeftInRule = defineRule({
  code: 'wording/guidance-left-in',
  severity: 'warning',
  basis: { source: 'Thông lệ lập báo cáo: đề cương gợi ý, không phải nội dung', mark: 'general' },
  messages: {
    vi: 'còn để nguyên lời gợi ý của đề cương “{prompt}”; hãy thay bằng kết quả của đơn vị',
    en: 'is the guidance of the outline, “{prompt}”; put the results of the unit in its place',
  },
  examples: {
    valid: [
      {
        title: { vi: 'Nhắc lại gợi ý rồi trả lời', en: 'The guidance, followed by the answer' },
        report: {
          responses: {
            'results.leadership': 'Văn bản ban hành mới trong kỳ: 3 văn bản.',
          },
        },
      },
      {
        title: { vi: 'Câu trả lời khác hẳn', en: 'An answer of its own' },
        report: { responses: { 'results.leadership': 'Không có vụ việc vi phạm dân chủ.' } },
      },
    ],
    invalid: [
      {
        title: { vi: 'Chép nguyên gợi ý', en: 'The guidance word for word' },
        report: { responses: { 'results.leadership': 'Văn bản ban hành mới trong kỳ' } },
        findings: 1,
      },
      {
        title: { vi: 'Chép gợi ý có gạch đầu dòng', en: 'With its dash' },
        report: {
          responses: {
            'results.leadership': '- Việc xử lý các vụ việc vi phạm dân chủ ở cơ sở (nếu có);',
          },
        },
        findings: 1,
      },
    ],
  },
  check({ report, outline }, tell) {
    const guidance = guidanceOf(outline);
    for (const { path, text } of responseTexts(report)) {
      const [, response = ''] = /^(\/[^/]+\/[^/]+)/u.exec(path) ?? [];
      const prompt = guidance.get(response)?.get(folded(text));
      if (prompt !== undefined) tell({ path, values: { prompt: shortText(prompt) } });
    }
  },
});

/** By the path of the response: each line of guidance by its words. */
const guidanceOf: (outline: Outline) => ReadonlyMap<string, ReadonlyMap<string, string>> =
  /* @__PURE__ */ oncePer(
    (outline) =>
      new Map(
        answerSections(outline).map(({ node }) => [
          toPointer(['responses', node.id]),
          new Map(promptsOf(node.guidance ?? []).map(({ text }) => [folded(text), text])),
        ]),
      ),
  );

function promptsOf(prompts: readonly Prompt[]): Prompt[] {
  return prompts.flatMap((prompt) => [prompt, ...promptsOf(prompt.children ?? [])]);
}

/** From the first letter to the last, one blank between words: no dash in front, no stop behind. */
function folded(text: string): string {
  const [words = ''] = /\p{L}.*[\p{L})]/su.exec(text.normalize('NFC')) ?? [];
  return singleSpaced(words.toLocaleLowerCase('vi'));
}
