import { PDFDict, PDFHexString, PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { PlacedField } from '../paginate/placed-field.js';
import type { Tag } from '../tags/tag.js';
import { hundredths } from './hundredths.js';

/** A field as its page, its form and its structure element need it. */
export type WrittenField = {
  readonly ref: PDFRef;
  readonly form: PDFDict;
  readonly tag: Tag;
  readonly label: string;
};

/** The document has a signature field (ISO 32000-1, table 219); it says nothing of a signature. */
const signaturesExist = 1;
/** The field is printed, which PDF/A asks for (ISO 32000-1, table 165). */
const print = 1 << 2;

/** Writes an empty signature field and puts it onto its page. */
export function writeSignatureField(
  context: PDFContext,
  { name, label, page, box, tag }: PlacedField,
  pages: readonly PDFRef[],
): WrittenField {
  const pageRef = pages[page];
  const ref = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFHexString.fromText(name),
      TU: PDFHexString.fromText(label),
      F: print,
      Rect: box.map(hundredths),
      ...(pageRef && { P: pageRef }),
      StructParent: pages.length,
      AP: { N: emptyAppearance(context, box) },
    }),
  );
  context.lookup(pageRef, PDFDict).set(PDFName.of('Annots'), context.obj([ref]));
  return { ref, tag, label, form: context.obj({ Fields: [ref], SigFlags: signaturesExist }) };
}

function emptyAppearance(
  context: PDFContext,
  [left, bottom, right, top]: PlacedField['box'],
): PDFRef {
  return context.register(
    context.stream('', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, hundredths(right - left), hundredths(top - bottom)],
      Resources: {},
    }),
  );
}
