import type * as z from 'zod';
import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Message } from '../diagnostics/messages.js';
import { toPointer } from '../json/pointer.js';
import { expectedFormat } from './expected-format.js';
import { typeNames, valueInWords } from './value-in-words.js';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;
type Path = readonly PropertyKey[];

/** What a schema found, as diagnostics. The issues have to be made with `reportInput`. */
export function schemaDiagnostics(issues: readonly Issue[], above: Path = []): Diagnostic[] {
  return issues.flatMap((issue) => fromIssue(issue, [...above, ...issue.path]));
}

function fromIssue(issue: Issue, at: Path): Diagnostic[] {
  const path = toPointer(at);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(path, issue.input, typeInWords(issue.expected))];
    case 'invalid_value':
      return [notAllowed(path, issue.input, issue.values)];
    case 'invalid_format':
      return [badFormat(path, issue)];
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'too_big':
      return [tooBig(path, issue)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        coreDiagnostic({ code: 'schema/unknown-key', path: toPointer([...at, key]), values: {} }),
      );
    case 'invalid_key':
      return schemaDiagnostics(issue.issues, at);
    case 'invalid_union':
      return fromUnion(issue, at);
    case 'custom':
      return [coreDiagnostic({ code: refinedCode(issue.params?.['code']), path, values: {} })];
    case 'invalid_element':
    case 'not_multiple_of':
      return [coreDiagnostic({ code: 'schema/unreadable', path, values: {} })];
  }
}

const refinedCodes = [
  'schema/ragged-table',
  'schema/reversed-period',
  'schema/duplicate-unit',
  'schema/unknown-whole',
  'schema/part-of-itself',
] as const;

/** The code that a refinement of a schema carries in its `params`. */
function refinedCode(code: unknown): (typeof refinedCodes)[number] | 'schema/unreadable' {
  return refinedCodes.find((known) => known === code) ?? 'schema/unreadable';
}

function missing(path: string): Diagnostic {
  return coreDiagnostic({ code: 'schema/missing-key', path, values: {} });
}

function wrongType(path: string, input: unknown, expected: string | Message): Diagnostic {
  if (input === undefined) return missing(path);
  const received = valueInWords(input);
  const fraction = expected === typeNames.int && typeof input === 'number';
  return fraction
    ? coreDiagnostic({ code: 'schema/not-whole', path, values: { received } })
    : coreDiagnostic({ code: 'schema/wrong-type', path, values: { received, expected } });
}

function typeInWords(expected: string): string | Message {
  const names: Readonly<Record<string, Message>> = typeNames;
  return names[expected] ?? expected;
}

function notAllowed(path: string, input: unknown, values: readonly unknown[]): Diagnostic {
  if (input === undefined) return missing(path);
  const allowed = values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value)));
  return coreDiagnostic({
    code: 'schema/not-allowed',
    path,
    values: { received: valueInWords(input), allowed: allowed.join(', ') },
  });
}

function badFormat(path: string, issue: IssueOf<'invalid_format'>): Diagnostic {
  if (issue.input?.trim() === '') {
    return coreDiagnostic({ code: 'schema/empty', path, values: {} });
  }
  const received = valueInWords(issue.input);
  return issue.format === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(issue.input ?? '')
    ? coreDiagnostic({ code: 'schema/impossible-date', path, values: { received } })
    : coreDiagnostic({
        code: 'schema/bad-format',
        path,
        values: { received, expected: expectedFormat(issue.pattern, issue.format) },
      });
}

function tooSmall(path: string, { input, origin, minimum }: IssueOf<'too_small'>): Diagnostic {
  const limit = Number(minimum);
  if (origin === 'string') return coreDiagnostic({ code: 'schema/empty', path, values: {} });
  if (Array.isArray(input)) {
    const count = input.length;
    return coreDiagnostic({ code: 'schema/too-few-items', path, values: { count, limit } });
  }
  const received = valueInWords(input);
  return coreDiagnostic({ code: 'schema/too-small', path, values: { received, limit } });
}

function tooBig(path: string, { input, maximum }: IssueOf<'too_big'>): Diagnostic {
  const limit = Number(maximum);
  if (typeof input === 'string') {
    const length = input.length;
    return coreDiagnostic({ code: 'schema/too-long', path, values: { length, limit } });
  }
  if (Array.isArray(input)) {
    const count = input.length;
    return coreDiagnostic({ code: 'schema/too-many-items', path, values: { count, limit } });
  }
  const received = valueInWords(input);
  return coreDiagnostic({ code: 'schema/too-large', path, values: { received, limit } });
}

/** The variant that comes nearest speaks; where all ask for another type, they speak together. */
function fromUnion(issue: IssueOf<'invalid_union'>, at: Path): Diagnostic[] {
  if (issue.discriminator !== undefined && 'options' in issue) {
    const input = memberOf(issue.input, issue.discriminator);
    return [notAllowed(toPointer(at), input, issue.options ?? [])];
  }
  const types = issue.errors.flatMap(([only, ...more]) =>
    only?.code === 'invalid_type' && more.length === 0 && only.path.length === 0
      ? [typeInWords(only.expected)]
      : [],
  );
  if (types.length === issue.errors.length) {
    return [wrongType(toPointer(at), issue.input, eitherOf(types))];
  }
  const [nearest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return schemaDiagnostics(nearest, at);
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function eitherOf(terms: readonly (string | Message)[]): Message {
  const inLanguage = (language: 'vi' | 'en') =>
    terms.map((term) => (typeof term === 'string' ? term : term[language]));
  return { vi: inLanguage('vi').join(' hoặc '), en: inLanguage('en').join(' or ') };
}
