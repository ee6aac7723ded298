import { formatDiagnostic, languages } from '../src/index.js';
import { ruleMessages, runLint, type LintRule } from '../src/rules/index.js';
import { lintExampleSubject } from '../src/testing/index.js';
import { rulePage } from './rule-page.js';

const introduction = `# Soát công văn và đề cương · Linting a letter and its outline

Trang này được tạo từ chính các quy tắc (\`npm run generate\`), không sửa tay. Mỗi ví dụ là một kiểm thử:
công văn và đề cương mẫu với thay đổi ghi bên cạnh; \`null\` nghĩa là bỏ đi.

This page is made from the rules themselves (\`npm run generate\`) and is not edited by hand. Every
example is a test: the sample letter and outline with the change given beside it; \`null\` takes a
member out.
`;

/** The manual of the rules about letters and outlines, from what the rules say themselves. */
export function lintDocs(rules: readonly LintRule[]): string {
  return [introduction, ...rules.map(page)].join('\n');
}

function page(rule: LintRule): string {
  const catalogue = ruleMessages([rule]);
  return rulePage(rule, {
    changeOf: ({ outline, letter, outlineSignature, subjectLead, period }) => ({
      outline,
      letter,
      outlineSignature,
      subjectLead,
      period,
    }),
    findingsIn: (example) =>
      languages.flatMap((language) =>
        runLint([rule], lintExampleSubject(example), { language }).map((finding) =>
          formatDiagnostic(finding, { catalogue, language }),
        ),
      ),
  });
}
