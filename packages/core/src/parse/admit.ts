import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toNfc } from '../format/nfc.js';
import { isRecord } from '../json/is-record.js';
import { toPointer } from '../json/pointer.js';
import { firstProblems } from './first-problems.js';
import { limits } from './limits.js';
import type { Parsed } from './parsed.js';

/** What has been seen of an input so far. */
type Intake = {
  values: number;
  overfull: boolean;
  readonly problems: Diagnostic[];
  readonly notNfc: string[];
};

type Path = readonly (string | number)[];

/**
 * Lets a value from outside in: a copy with all texts in NFC, or the reasons to refuse it before
 * anything else looks at it (too deep, too long, too much). A circle is too deep.
 */
export function admit(input: unknown): Parsed<unknown> {
  const intake: Intake = { values: 0, overfull: false, problems: [], notNfc: [] };
  const value = copy(input, [], intake);
  if (intake.problems.length > 0) {
    return { ok: false, diagnostics: firstProblems(intake.problems) };
  }
  return { ok: true, value, diagnostics: normalized(intake.notNfc) };
}

function copy(value: unknown, path: Path, intake: Intake): unknown {
  intake.values += typeof value === 'string' ? linesOf(value) : 1;
  if (intake.values > limits.values) return tooMany(intake);
  if (typeof value === 'string') return copyText(value, path, intake);
  if (!Array.isArray(value) && !isRecord(value)) return value;
  if (path.length >= limits.depth) {
    const values = { limit: limits.depth };
    return refuse(intake, coreDiagnostic({ code: 'schema/too-deep', path: at(path), values }));
  }
  return Array.isArray(value) ? copyList(value, path, intake) : copyGroup(value, path, intake);
}

/** Each line of a text may become a paragraph, so each counts. */
function linesOf(text: string): number {
  return text.split(/[\r\n]+/u, limits.values + 1).length;
}

function copyText(text: string, path: Path, intake: Intake): unknown {
  if (text.length > limits.textLength) {
    const values = { length: text.length, limit: limits.textLength };
    return refuse(intake, coreDiagnostic({ code: 'schema/too-long', path: at(path), values }));
  }
  const nfc = toNfc(text);
  if (nfc !== text) intake.notNfc.push(at(path));
  return nfc;
}

function copyList(list: readonly unknown[], path: Path, intake: Intake): unknown {
  if (list.length > limits.items) return tooManyItems(list.length, path, intake);
  return list.map((item, index) => copy(item, [...path, index], intake));
}

function copyGroup(group: Readonly<Record<string, unknown>>, path: Path, intake: Intake): unknown {
  const members = Object.entries(group);
  if (members.length > limits.items) return tooManyItems(members.length, path, intake);
  return Object.fromEntries(
    members.map(([key, member]) => {
      // A schema would pass over this key in silence.
      if (key === '__proto__') {
        const place = { path: at([...path, key]), values: {} };
        refuse(intake, coreDiagnostic({ code: 'schema/unknown-key', ...place }));
      }
      copyText(key, path, intake);
      return [key, copy(member, [...path, key], intake)];
    }),
  );
}

/** What is refused has no copy. */
function refuse(intake: Intake, problem: Diagnostic): unknown {
  intake.problems.push(problem);
  return undefined;
}

function tooManyItems(count: number, path: Path, intake: Intake): unknown {
  const values = { count, limit: limits.items };
  return refuse(intake, coreDiagnostic({ code: 'schema/too-many-items', path: at(path), values }));
}

function tooMany(intake: Intake): unknown {
  // Said once, however much is still to come.
  if (intake.overfull) return undefined;
  intake.overfull = true;
  const values = { limit: limits.values };
  return refuse(intake, coreDiagnostic({ code: 'schema/too-many-values', path: '', values }));
}

function at(path: Path): string {
  return toPointer(path);
}

function normalized(paths: readonly string[]): Diagnostic[] {
  if (paths.length === 0) return [];
  const related = paths.slice(0, limits.relatedPlaces).map((path) => ({ path }));
  const values = { count: paths.length };
  return [coreDiagnostic({ code: 'text/not-nfc', severity: 'info', path: '', values, related })];
}
