import type { Package, Relationship } from './open-package.js';
import type { LossReport } from './loss-report.js';
import { wordsBelow } from './words-below.js';
import { elementsOf, foundBelow, type XmlNode } from './xml/xml-node.js';

/** Tells of the headers and footers that a section names. */
export type HeaderReader = (section: XmlNode | undefined, path: string) => void;

const kinds: ReadonlyMap<string, 'header' | 'footer'> = new Map([
  ['w:headerReference', 'header'],
  ['w:footerReference', 'footer'],
]);

/** A reader for the sections of one body; each part is read once. */
export function createHeaderReader(
  file: Package,
  relationships: readonly Relationship[],
  losses: LossReport,
): HeaderReader {
  const targets = new Map(
    relationships.flatMap(({ id, target, external }) => (external ? [] : [[id, target] as const])),
  );
  const words = new Map<string, string | undefined>();

  function wordsOf(target: string): string | undefined {
    if (!words.has(target)) words.set(target, wordsThatSay(file.part(target)));
    return words.get(target);
  }

  return (section, path) => {
    for (const node of elementsOf(section)) {
      const kind = kinds.get(node.name);
      const target = kind && targets.get(node.attribute('r:id') ?? '');
      const said = target === undefined ? undefined : wordsOf(target);
      if (kind !== undefined && said !== undefined) losses.tell(kind, path, said);
    }
  };
}

/** A header that does no more than count pages says nothing: pages are counted anew anyway. */
function wordsThatSay(part: XmlNode | undefined): string | undefined {
  if (part === undefined) return undefined;
  const words = wordsBelow(part);
  const hasPicture = ['w:drawing', 'w:pict'].some((name) => foundBelow(part, name).length > 0);
  return /\p{L}/u.test(words) || hasPicture ? words : undefined;
}
