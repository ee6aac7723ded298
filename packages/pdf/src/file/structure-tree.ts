import { PDFHexString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { MarkedContent, MarkedPlace } from '../tags/marked-content.js';
import { headingType, type Heading } from '../tags/headings.js';
import { decimal } from '../paint/decimal.js';
import type { Tag } from '../tags/tag.js';
import { PlainObject } from './plain-object.js';
import type { WrittenField } from './write-signature-field.js';

/** What stays in the tree without any words, because a row must have all its cells. */
const keptEmpty: ReadonlySet<Tag['type']> = new Set(['TH', 'TD']);

/** What the structure tree is made from. */
export type Structure = {
  readonly tags: readonly Tag[];
  readonly headings: readonly Heading[];
  readonly marked: MarkedContent;
  readonly field?: WrittenField | undefined;
};

/** Writes what the document means: its elements, and where on the pages their words are. */
export function writeStructureTree(
  context: PDFContext,
  { tags, headings, marked, field }: Structure,
  pages: readonly PDFRef[],
): PDFRef {
  const root = context.nextRef();
  const written = new Map<Tag, PDFRef>();
  const headingTypes = new Map(headings.map((heading) => [heading.tag, headingType(heading)]));

  const hasContent = (tag: Tag): boolean =>
    keptEmpty.has(tag.type) ||
    tag === field?.tag ||
    marked.placesOf(tag).length > 0 ||
    tag.children.some(hasContent);

  const writeTag = (tag: Tag, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    written.set(tag, ref);
    const places = marked.placesOf(tag);
    const ownPage = places[0]?.page;
    const kids = [
      ...places.map((place) => kidOf(place, ownPage, pages)),
      ...tag.children.filter(hasContent).map((child) => writeTag(child, ref).toString()),
    ];
    const type = headingTypes.get(tag) ?? tag.type;
    const page = ownPage === undefined ? undefined : pages[ownPage];
    const entries = [
      `/Type/StructElem/S/${type}/P ${parent.toString()}`,
      page === undefined ? '' : `/Pg ${page.toString()}`,
      attributesOf(tag, places),
      ...(field !== undefined && tag === field.tag
        ? [fieldEntries(field)]
        : [`/K[${kids.join(' ')}]`]),
    ];
    context.assign(ref, new PlainObject(`<<${entries.join('')}>>`));
    return ref;
  };

  const document = context.nextRef();
  const children = tags.filter(hasContent).map((tag) => writeTag(tag, document));
  context.assign(
    document,
    context.obj({ Type: 'StructElem', S: 'Document', P: root, K: children }),
  );
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      RoleMap: { Title: 'H1' },
      ParentTree: writeParentTree(context, { marked, field }, pages, written),
      ParentTreeNextKey: pages.length + (field === undefined ? 0 : 1),
    }),
  );
  return root;
}

/** A sequence on the element's own page is its number; one on a later page names that page. */
function kidOf(
  { page, sequence }: MarkedPlace,
  ownPage: number | undefined,
  pages: readonly PDFRef[],
): string {
  const ref = pages[page];
  return page === ownPage || ref === undefined
    ? String(sequence)
    : `<</Type/MCR/Pg ${ref.toString()}/MCID ${sequence}>>`;
}

function attributesOf(
  { type, summary, numbering, alternative }: Tag,
  places: readonly MarkedPlace[],
): string {
  if (alternative !== undefined) {
    const box = places[0]?.box?.map(decimal).join(' ') ?? '';
    return `/Alt${words(alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  }
  if (type === 'TH') return '/A<</O/Table/Scope/Column>>';
  if (summary !== undefined) return `/A<</O/Table/Summary${words(summary)}>>`;
  return numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`;
}

function fieldEntries({ ref, label }: WrittenField): string {
  return `/K[<</Type/OBJR/Obj ${ref.toString()}>>]/Alt${words(label)}`;
}

function words(text: string): string {
  return PDFHexString.fromText(text).toString();
}

/** From each sequence of each page, and from the field, back to its element. */
function writeParentTree(
  context: PDFContext,
  { marked, field }: Pick<Structure, 'marked' | 'field'>,
  pages: readonly PDFRef[],
  written: ReadonlyMap<Tag, PDFRef>,
): PDFRef {
  const numbers = pages.flatMap((_, page) => {
    const elements = marked.tagsOn(page).flatMap((tag) => written.get(tag) ?? []);
    return [page, context.register(new PlainObject(`[${elements.join(' ')}]`))];
  });
  const element = field && written.get(field.tag);
  if (element !== undefined) numbers.push(pages.length, element);
  return context.register(context.obj({ Nums: numbers }));
}
