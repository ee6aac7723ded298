import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** An element of a file's structure tree; `sequences` are `page:MCID`, pages counted from 0. */
export type Element = {
  readonly type: string;
  readonly sequences: readonly string[];
  readonly children: readonly Element[];
  readonly dict: PDFDict;
};

/** Reads the structure tree of a PDF from its root. */
export async function structureOf(bytes: Uint8Array): Promise<Element> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index]));
  const pageOf = (dict: PDFDict) => pages.get(String(dict.get(PDFName.of('Pg'))));

  const read = (dict: PDFDict): Element => {
    const kids = dict.lookup(PDFName.of('K'));
    const own = pageOf(dict);
    const sequences: string[] = [];
    const children: Element[] = [];
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
      const value = lookup(pdf, kid);
      if (value instanceof PDFNumber) sequences.push(`${String(own)}:${String(value.asNumber())}`);
      else if (!(value instanceof PDFDict)) throw new Error(`Unexpected kid ${String(value)}`);
      else if (value.lookup(PDFName.of('Type')) === PDFName.of('MCR'))
        sequences.push(`${String(pageOf(value))}:${String(value.get(PDFName.of('MCID')))}`);
      else if (value.lookup(PDFName.of('Type')) !== PDFName.of('OBJR')) children.push(read(value));
    }
    const type = dict.lookup(PDFName.of('S'), PDFName).decodeText();
    return { type, sequences, children, dict };
  };

  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return read(root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict));
}

/** The elements below one, itself first, in reading order. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

function lookup(pdf: PDFDocument, object: PDFObject): PDFObject | undefined {
  return object instanceof PDFRef ? pdf.context.lookup(object) : object;
}
