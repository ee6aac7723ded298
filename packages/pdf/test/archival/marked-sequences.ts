/** A marked sequence of a page: its tag, and its number where it is no artifact. */
export type MarkedSequence = { readonly tag: string; readonly mcid: number | undefined };

/** The sequences of a content stream, and whether anything is painted outside of them. */
export type PageContent = {
  readonly sequences: readonly MarkedSequence[];
  readonly unmarked: boolean;
  readonly balanced: boolean;
};

/** Operators that put ink on the page. */
const painting = /^(?:Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|EI)$/;

/** Reads the marks of a content stream as our painter writes it: without inline images. */
export function markedSequences(content: string): PageContent {
  const sequences: MarkedSequence[] = [];
  let depth = 0;
  let unmarked = false;
  let balanced = true;
  const operators = content.matchAll(
    /\/(\w+)\s*<<(.*?)>>\s*BDC|\/(\w+)\s+BMC|\((?:\\.|[^\\)])*\)|<[0-9a-f\s]*>|\/\w+|([A-Za-z'"][A-Za-z*0-9]*)/gis,
  );
  for (const [, tag, properties = '', artifact, operator = ''] of operators) {
    const opened = tag ?? artifact;
    if (opened !== undefined) {
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1];
      sequences.push({ tag: opened, mcid: mcid === undefined ? undefined : Number(mcid) });
      if (depth > 0) balanced = false;
      depth += 1;
    } else if (operator === 'EMC') depth -= 1;
    else if (painting.test(operator) && depth === 0) unmarked = true;
    if (depth < 0) balanced = false;
  }
  return { sequences, unmarked, balanced: balanced && depth === 0 };
}
