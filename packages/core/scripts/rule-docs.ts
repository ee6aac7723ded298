import {
  formatDiagnostic,
  languages,
  runRules,
  type Rule,
  type RuleExample,
} from '../src/index.js';
import {
  consolidatingSettings,
  draftSettings,
  ruleMessages,
  strictSettings,
} from '../src/rules/index.js';
import { exampleSubject } from '../src/testing/index.js';
import { rulePage, severities } from './rule-page.js';

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
  const catalogue = ruleMessages([rule]);
  return rulePage(rule, {
    changeOf: ({ report, outline, round, previous, peers }: RuleExample) => ({
      report,
      outline,
      round,
      previous,
      peers,
    }),
    findingsIn: (example) => {
      const subject = exampleSubject(example);
      return runRules([rule], subject).flatMap((finding) =>
        languages.map((language) =>
          formatDiagnostic(finding, { catalogue, language, outline: subject.outline }),
        ),
      );
    },
  });
}
