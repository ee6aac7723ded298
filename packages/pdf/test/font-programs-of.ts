import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** The TrueType programs embedded in a PDF, by PostScript name with the subset prefix. */
export async function fontProgramsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const programs = new Map<string, Uint8Array>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const program = object.lookup(PDFName.of('FontFile2'));
    if (!(program instanceof PDFRawStream)) continue;
    const name = object.lookup(PDFName.of('FontName'), PDFName).decodeText();
    programs.set(name, decodePDFRawStream(program).decode());
  }
  return programs;
}
