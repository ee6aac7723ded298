import { canonicalJson, fromPointer, type Fix, type JsonValue } from '@baocao/core';
import { Composer, CST, isMap, isScalar, isSeq, Parser, type Document, type Scalar } from 'yaml';

/** A source of YAML or JSON with a fix made in it: nothing else in the text is touched. */
export type FixedSource = { readonly source: string; readonly fixed: boolean };

/**
 * Makes one fix in the text that a person wrote. `was` is what the report has at the fix's place. A
 * fix that would change any other value, or whose place is not written there, is not made.
 */
export function fixSource(source: string, fix: Fix, was: unknown): FixedSource {
  const steps = fromPointer(fix.path);
  const unchanged = { source, fixed: false };
  const before = compose(source);
  const target = before && scalarAt(before.document, steps);
  if (before === undefined || target === undefined) return unchanged;
  const value = valueFor(target, fix.value, was);
  if (value === undefined) return unchanged;
  const expected = canonicalJson(put(dataOf(before), target.path, value));
  const found = [pieceIn(before, target, fix.value, was), scalarIn(before, target, value)].find(
    (next) => next !== undefined && dataIn(next) === expected,
  );
  return found === undefined ? unchanged : { source: found, fixed: true };
}

type Composed = {
  readonly source: string;
  readonly tokens: CST.Token[];
  readonly document: Document;
};

function compose(source: string): Composed | undefined {
  const tokens = [...new Parser().parse(source)];
  const [document] = new Composer({ keepSourceTokens: true }).compose(tokens);
  return document === undefined || document.errors.length > 0
    ? undefined
    : { source, tokens, document };
}

/** A scalar on the way to a place: the place itself, or the short form that stands for it. */
type Target = { readonly scalar: Scalar; readonly path: readonly string[]; readonly rest: number };

function scalarAt({ contents }: Document, steps: readonly string[]): Target | undefined {
  let node: unknown = contents;
  for (const [index, step] of steps.entries()) {
    if (isScalar(node))
      return { scalar: node, path: steps.slice(0, index), rest: steps.length - index };
    if (!isMap(node) && !isSeq(node)) return undefined;
    node = node.get(isSeq(node) ? Number(step) : step, true);
  }
  return isScalar(node) ? { scalar: node, path: steps, rest: 0 } : undefined;
}

/** The new value of the scalar: the fix's own, or the text with the piece in it put right. */
function valueFor(
  { scalar, rest }: Target,
  value: Fix['value'],
  was: unknown,
): JsonValue | undefined {
  const text = scalar.value;
  if (rest === 0 || typeof text !== 'string') return value;
  if (typeof was !== 'string' || typeof value !== 'string' || was === '') return undefined;
  const pieces = text.split(was);
  return pieces.length === 2 ? pieces.join(value) : undefined;
}

/** The text with the piece put right where it is written, if it is written there in one piece. */
function pieceIn({ source }: Composed, { scalar }: Target, value: Fix['value'], was: unknown) {
  if (typeof was !== 'string' || typeof value !== 'string' || was === '') return undefined;
  const [start, end] = rangeOf(scalar);
  const pieces = source.slice(start, end).split(was);
  return pieces.length === 2
    ? source.slice(0, start) + pieces.join(value) + source.slice(end)
    : undefined;
}

/** The text with the scalar written anew: strings in their style, all else as JSON, which is YAML. */
function scalarIn({ source, tokens }: Composed, { scalar }: Target, value: JsonValue): string {
  const token = scalar.srcToken;
  if (typeof value === 'string' && token !== undefined) {
    CST.setScalarValue(token, value);
    return tokens.map((one) => CST.stringify(one)).join('');
  }
  const [start, end] = rangeOf(scalar);
  return source.slice(0, start) + JSON.stringify(value) + source.slice(end);
}

function rangeOf({ range }: Scalar): readonly [start: number, end: number] {
  return range ? [range[0], range[1]] : [0, 0];
}

function dataOf({ document }: Composed): JsonValue {
  // A report is read without tags, so that its values are plain.
  return document.toJS() as JsonValue;
}

function dataIn(source: string): string | undefined {
  const composed = compose(source);
  return composed && canonicalJson(dataOf(composed));
}

function put(data: JsonValue, [step, ...rest]: readonly string[], value: JsonValue): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: JsonValue, index) =>
      String(index) === step ? put(item, rest, value) : item,
    );
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, member]) => [
      key,
      key === step ? put(member ?? null, rest, value) : member,
    ]),
  );
}
