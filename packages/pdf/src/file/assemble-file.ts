import { PDFContext, PDFHexString, PDFString, type PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import type { CheckedAttachment } from '../attachment/checked-attachment.js';
import { faces } from '../faces/face.js';
import type { Layout } from '../paginate/lay-out.js';
import type { PlacedField } from '../paginate/placed-field.js';
import type { PaintedPage } from '../paint/paint-page.js';
import { headingsOf } from '../tags/headings.js';
import type { MarkedContent } from '../tags/marked-content.js';
import { writeBookmarks } from './bookmarks.js';
import { deflatedStream } from './deflated-stream.js';
import type { DocumentInfo } from './document-info.js';
import { embedAttachment } from './embed-attachment.js';
import { embedFace } from './embed-face.js';
import { hundredths } from './hundredths.js';
import { serialize } from './serialize.js';
import { srgbProfile } from './srgb-profile.js';
import { writeStructureTree } from './structure-tree.js';
import { writeSignatureField } from './write-signature-field.js';
import { xmpPacket } from './xmp-packet.js';

/** All that goes into a file. */
export type FileParts = {
  readonly layout: Layout;
  readonly painted: readonly PaintedPage[];
  readonly marked: MarkedContent;
  readonly info: DocumentInfo;
  /** Sixteen bytes. */
  readonly id: Uint8Array;
  readonly attachment?: CheckedAttachment | undefined;
  readonly field?: PlacedField | undefined;
};

/** Puts the parts together to a file of PDF 1.7. */
export function assembleFile(parts: FileParts): Uint8Array {
  const context = PDFContext.create();
  const pages = writePages(context, parts);
  const { layout, marked, info, attachment } = parts;
  const headings = headingsOf(layout.tags);
  const bookmarks = writeBookmarks(context, headings, marked, pages.refs);
  const field = parts.field && writeSignatureField(context, parts.field, pages.refs);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pages.root,
    Lang: PDFString.of(info.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructureTree(
      context,
      { tags: layout.tags, headings, marked, field },
      pages.refs,
    ),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: context.register(
      context.stream(new TextEncoder().encode(xmpPacket(info, attachment ? 3 : 2)), {
        Type: 'Metadata',
        Subtype: 'XML',
      }),
    ),
    OutputIntents: [writeOutputIntent(context)],
    ...(bookmarks && { Outlines: bookmarks }),
    ...(field && { AcroForm: field.form }),
    ...(attachment && attachedFiles(context, attachment, info.at)),
  });
  const id = PDFHexString.fromBytes(parts.id);
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(writeInfo(context, info));
  context.trailerInfo.ID = context.obj([id, id]);
  return serialize(context);
}

function attachedFiles(context: PDFContext, attachment: CheckedAttachment, at: Date) {
  const file = embedAttachment(context, attachment, at);
  const names = [PDFHexString.fromText(attachment.name), file];
  return { AF: [file], Names: { EmbeddedFiles: { Names: names } } };
}

function writePages(
  context: PDFContext,
  { layout, painted }: FileParts,
): { readonly root: PDFRef; readonly refs: readonly PDFRef[] } {
  const root = context.nextRef();
  const resources = context.register(context.obj({ Font: writeFonts(context, painted) }));
  const refs = layout.sheets.map(({ width, height }, index) =>
    context.register(
      context.obj({
        Type: 'Page',
        Parent: root,
        MediaBox: [0, 0, hundredths(width), hundredths(height)],
        Resources: resources,
        Contents: context.register(
          deflatedStream(context, painted[index]?.content ?? new Uint8Array()),
        ),
        StructParents: index,
        Tabs: 'S',
      }),
    ),
  );
  context.assign(root, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  return { root, refs };
}

function writeFonts(context: PDFContext, painted: readonly PaintedPage[]): PDFDict {
  const used = faces.filter((face) => painted.some((page) => page.faces.has(face)));
  return context.obj(Object.fromEntries(used.map((face) => [face.name, embedFace(context, face)])));
}

function writeOutputIntent(context: PDFContext): PDFDict {
  return context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
  });
}

function writeInfo(context: PDFContext, info: DocumentInfo): PDFDict {
  const at = PDFString.fromDate(info.at);
  return context.obj({
    Title: PDFHexString.fromText(info.title),
    Author: PDFHexString.fromText(info.author),
    ...(info.subject === undefined ? {} : { Subject: PDFHexString.fromText(info.subject) }),
    ...(info.keywords === undefined ? {} : { Keywords: PDFHexString.fromText(info.keywords) }),
    Creator: PDFHexString.fromText(info.creator),
    Producer: PDFHexString.fromText(info.producer),
    CreationDate: at,
    ModDate: at,
  });
}
