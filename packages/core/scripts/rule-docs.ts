import {
  formatDiagnostic,
  languages,
  runRules,
  type InvalidExample,
  type Rule,
  type RuleExample,
  type Severity,
} from '../src/index.js';
import {
  consolidatingSettings,
  draftSettings,
  ruleMessages,
  strictSettings,
} from '../src/rules/index.js';
import { exampleSubject } from '../src/testing/index.js';
import { basisMarks } from './basis-marks.js';

const severities: Readonly<Record<Severity | 'off', string>> = {
  error: 'lỗi · error',
  warning: 'cảnh báo · warning',
  info: 'lưu ý · info',
  off: 'tắt · off',
};

const introduction = `# Quy tắc kiểm tra · Validation rules

Trang này được tạo từ chính các quy tắc (\`npm run generate\`), không sửa tay. Mỗi ví dụ là một kiểm thử:
báo cáo mẫu với thay đổi ghi bên cạnh; \`null\` nghĩa là bỏ đi.

This page is made from the rules themselves (\`npm run generate\`) and is not edited by hand. Every
example is a test: the sample report with the change given beside it; \`null\` takes a member out.

**Lỗi** chặn việc nộp báo cáo, **cảnh báo** cần xem lại, **lưu ý** để biết. · An **error** stops a
submission, a **warning** asks to be looked at, an **info** tells.
`;

/** The manual of the rules as Markdown, in Vietnamese and English, from what the rules say themselves. */
export function ruleDocs(rules: readonly Rule[]): string {
  return [introduction, overview(rules), ...rules.map(page)].join('\n');
}

function overview(rules: readonly Rule[]): string {
  const rows = rules.map(({ code, severity }) =>
    row(
      `[\`${code}\`](#${code.replace('/', '')})`,
      severities[severity],
      severities[draftSettings[code] ?? severity],
      severities[strictSettings[code] ?? severity],
      severities[consolidatingSettings[code] ?? severity],
    ),
  );
  return [
    row(
      'Mã · Code',
      'Mặc định · Default',
      'Bản nháp · Draft',
      'Trước khi ký · Before signing',
      'Khi tổng hợp · Consolidating',
    ),
    row('---', '---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function page(rule: Rule): string {
  const { code, severity, basis, messages, examples } = rule;
  const note = basis.note === undefined ? '' : ` ${basis.note}`;
  return [
    `## ${code}`,
    '',
    `- Mức độ · Severity: **${severities[severity]}**`,
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

function exampleLine({ title, report, outline, round, previous, peers }: RuleExample): string {
  const change = Object.entries({ report, outline, round, previous, peers }).filter(
    ([, part]) => part !== undefined,
  );
  const shown = change.length === 0 ? '' : ` \`${asJson(Object.fromEntries(change))}\``;
  return `- ${title.vi} · ${title.en}${shown}`;
}

/** JSON has no `undefined`, which takes a member out of the sample. */
function asJson(change: object): string {
  return JSON.stringify(change, (_, value: unknown) => (value === undefined ? null : value));
}

function findingLines(rule: Rule, example: InvalidExample): string[] {
  const subject = exampleSubject(example);
  return runRules([rule], subject).flatMap((finding) =>
    languages.map((language) => {
      const options = { catalogue: ruleMessages([rule]), language, outline: subject.outline };
      return `  - ${formatDiagnostic(finding, options)}`;
    }),
  );
}
