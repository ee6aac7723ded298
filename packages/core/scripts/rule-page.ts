import { languages, type Severity } from '../src/index.js';
import type { LintRule } from '../src/rules/index.js';
import { basisMarks } from './basis-marks.js';

/** What rules of every sort say of themselves. */
type Documented<Example> = Pick<LintRule, 'code' | 'severity' | 'basis' | 'messages'> & {
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly Example[] };
};
type Titled = { readonly title: { readonly vi: string; readonly en: string } };

/** What is particular to one sort of rule: how an example changes the sample, and what is found. */
export type ExampleText<Example> = {
  readonly changeOf: (example: Example) => object;
  /** The findings as a person reads them, in both languages. */
  readonly findingsIn: (example: Example) => readonly string[];
};

export const severities: Readonly<Record<Severity | 'off', string>> = {
  error: 'lỗi · error',
  warning: 'cảnh báo · warning',
  info: 'lưu ý · info',
  off: 'tắt · off',
};

/** The page of one rule in its manual. */
export function rulePage<Example extends Titled>(
  { code, severity, basis, messages, examples }: Documented<Example>,
  { changeOf, findingsIn }: ExampleText<Example>,
): string {
  const note = basis.note === undefined ? '' : ` ${basis.note}`;
  const line = (example: Example) =>
    `- ${example.title.vi} · ${example.title.en}${changeText(changeOf(example))}`;
  return [
    `## ${code}`,
    '',
    `- Mức độ · Severity: **${severities[severity]}**`,
    `- Căn cứ · Basis: ${basis.source} — _${basisMarks[basis.mark]}_.${note}`,
    ...languages.map((language) => `- ${language}: ${messages[language]}`),
    '',
    '**Đúng · Right**',
    '',
    ...examples.valid.map(line),
    '',
    '**Sai · Wrong**',
    '',
    ...examples.invalid.flatMap((example) => [
      line(example),
      ...findingsIn(example).map((finding) => `  - ${finding}`),
    ]),
    '',
  ].join('\n');
}

/** JSON has no `undefined`, which takes a member out of the sample. */
function changeText(change: object): string {
  const named = Object.entries(change).filter(([, part]) => part !== undefined);
  if (named.length === 0) return '';
  const json = JSON.stringify(Object.fromEntries(named), (_, value: unknown) =>
    value === undefined ? null : value,
  );
  return ` \`${json}\``;
}
