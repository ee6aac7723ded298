import { flowsToText, regionBookmark, type RegionFlow } from '@baocao/document';
import { element } from '../xml/element.js';
import type { LegalText } from '../xml/legal-text.js';
import { controlTextLimit, createControlTexts } from './control-text.js';
import { manifestNamespace } from './manifest-namespace.js';

/** How a region is found again in the file, by whichever of these an office suite has kept. */
export type RegionMarks = {
  /** Number of the control, and of the bookmark around it. */
  readonly id: number;
  readonly tag: string;
  readonly alias: string;
  readonly bookmark: string;
};

/** The regions of one document, gathered while its body is written. */
export type RegionRegister = {
  readonly add: (region: RegionFlow, id: number) => RegionMarks;
  /** The manifest: a part of custom XML that says what is asked under which marks, and what the document was made from. */
  readonly part: (origin?: string) => string;
};

/** A register without regions. */
export function createRegionRegister(legal: LegalText): RegionRegister {
  const aliasOf = createControlTexts();
  const entries: string[] = [];

  return {
    add(region, id) {
      const key = legal(region.key, '');
      const title = legal(region.title, '');
      const alias = aliasOf(title);
      const bookmark = regionBookmark(region.key);
      // LibreOffice drops the mark of a prompt: without its words it would be taken for an answer.
      const prompt = region.empty ? legal(flowsToText(region.flows), '') : undefined;
      entries.push(element('region', { key, bookmark, control: id, alias, title, prompt }));
      return { id, tag: key.length <= controlTextLimit ? key : bookmark, alias, bookmark };
    },
    part: (origin) =>
      element(
        'regions',
        { xmlns: manifestNamespace, origin: origin === undefined ? undefined : legal(origin, '') },
        ...entries,
      ),
  };
}
