import {
  blocksFromText,
  canonicalJson,
  textFromBlocks,
  type Figure,
  type Report,
  type Response,
} from '@baocao/core';

/** A report as people write it by hand: plain text and bare figures wherever they say the same. */
export function authoredReport(report: Report): unknown {
  return {
    ...report,
    responses: mapValues(report.responses, authoredResponse),
    indicators: mapValues(report.indicators, authoredFigure),
  };
}

/** Text where nothing is lost by it, else the response as it is. */
export function authoredResponse(response: Response): unknown {
  if (response.kind !== 'narrative') return response;
  const text = textFromBlocks(response.blocks);
  const same = canonicalJson(blocksFromText(text)) === canonicalJson(response.blocks);
  return same && text !== '' ? text : response;
}

export function authoredFigure(figure: Figure): unknown {
  return figure.kind === 'value' ? figure.value : figure;
}

export function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
}
