import { isRecord } from '../json/is-record.js';
import { blocksFromText } from '../report/blocks-from-text.js';

/**
 * A report as people write it by hand, in the shape of the schema: a response may be plain text, a
 * figure a bare number, text, or yes or no; `null` holds a place open and is no answer.
 */
export function fromAuthored(input: unknown): unknown {
  if (!isRecord(input)) return input;
  const { responses, indicators, ...rest } = input;
  return {
    ...rest,
    ...(responses === undefined ? {} : { responses: mapAnswers(responses, responseFrom) }),
    ...(indicators === undefined ? {} : { indicators: mapAnswers(indicators, figureFrom) }),
  };
}

function mapAnswers(answers: unknown, from: (authored: unknown) => unknown): unknown {
  if (!isRecord(answers)) return answers;
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, authored]) => authored !== null)
      .map(([id, authored]) => [id, from(authored)]),
  );
}

function responseFrom(authored: unknown): unknown {
  return typeof authored === 'string'
    ? { kind: 'narrative', blocks: blocksFromText(authored) }
    : authored;
}

function figureFrom(authored: unknown): unknown {
  return typeof authored === 'object' ? authored : { kind: 'value', value: authored };
}
