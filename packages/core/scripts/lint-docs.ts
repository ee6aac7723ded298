import { formatDiagnostic, languages } from '../src/index.js';
import { ruleMessages, runLint, type LintRule } from '../src/rules/index.js';
import { lintExampleSubject } from '../src/testing/index.js';
import { basisMarks } from './basis-marks.js';

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
  const { code, severity, basis, messages, examples } = rule;
  const note = basis.note === undefined ? '' : ` ${basis.note}`;
  return [
    `## ${code}`,
    '',
    `- Mức độ · Severity: **${severity}**`,
    `- Căn cứ · Basis: ${basis.source} — _${basisMarks[basis.mark]}_.${note}`,
    ...languages.map((language) => `- ${language}: ${messages[language]}`),
    '',
    '**Đúng · Right**',
    '',
    ...examples.valid.map(exampleLine),
    '',
    '**Sai · Wrong**',
    '',
    ...examples.invalid.flatMap((example) => [
      exampleLine(example),
      ...findingLines(rule, example),
    ]),
    '',
  ].join('\n');
}

type Example = LintRule['examples']['valid'][number];

function exampleLine({ title, outline, letter, outlineSignature, ...rest }: Example): string {
  const { subjectLead, period } = rest;
  const change = { outline, letter, outlineSignature, subjectLead, period };
  const named = Object.entries(change).filter(([, part]) => part !== undefined);
  const json = JSON.stringify(Object.fromEntries(named), (_, value: unknown) =>
    value === undefined ? null : value,
  );
  return `- ${title.vi} · ${title.en}${named.length === 0 ? '' : ` \`${json}\``}`;
}

function findingLines(rule: LintRule, example: Example): string[] {
  const catalogue = ruleMessages([rule]);
  return languages.flatMap((language) =>
    runLint([rule], lintExampleSubject(example), { language }).map(
      (finding) => `  - ${formatDiagnostic(finding, { catalogue, language })}`,
    ),
  );
}
