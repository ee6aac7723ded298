import type { Contender } from './contender.js';

/** What a contender writes; `reading` is for those that read our Word file. */
export type Format = 'pdf' | 'docx' | 'reading';

/** A contender with its name in the tables; its code is loaded when it is called. */
export type Entry = {
  readonly title: string;
  readonly format: Format;
  /** The work is done by another process: neither its memory nor its processor time is known. */
  readonly elsewhere?: true;
  readonly load: () => Promise<Contender>;
};

/** All contenders. */
export const contenders = {
  'our-pdf': {
    title: '`writePdf` (tagged, PDF/A-2a and UA-1)',
    format: 'pdf',
    load: async () => (await import('./our-pdf.js')).ourPdf,
  },
  'our-layout': {
    title: 'floor: our layout only, nothing written',
    format: 'pdf',
    load: async () => (await import('./our-layout.js')).ourLayout,
  },
  pdfmake: {
    title: 'pdfmake',
    format: 'pdf',
    load: async () => (await import('./pdfmake.js')).pdfmake,
  },
  pdfkit: {
    title: 'pdfkit',
    format: 'pdf',
    load: async () => (await import('./pdfkit.js')).pdfkit,
  },
  'libre-office': {
    title: 'LibreOffice from our DOCX (whole process, on the clock)',
    format: 'pdf',
    elsewhere: true,
    load: async () => (await import('./libre-office.js')).libreOffice,
  },
  'our-docx': {
    title: '`writeDocx`',
    format: 'docx',
    load: async () => (await import('./our-docx.js')).ourDocx,
  },
  'xml-and-zip': {
    title: 'floor: XML by hand and zip only',
    format: 'docx',
    load: async () => (await import('./xml-and-zip.js')).xmlAndZip,
  },
  docxtemplater: {
    title: 'docxtemplater',
    format: 'docx',
    load: async () => (await import('./docxtemplater.js')).docxtemplater,
  },
  'docx-library': {
    title: '`docx` alone',
    format: 'docx',
    load: async () => (await import('./docx-library.js')).docxLibrary,
  },
  'our-import': {
    title: '`readDocx` and `interpretReport`: a report',
    format: 'reading',
    load: async () => (await import('./our-import.js')).ourImport,
  },
  'our-reader': {
    title: '`readDocx` alone: a tree',
    format: 'reading',
    load: async () => (await import('./our-import.js')).ourReader,
  },
  'mammoth-html': {
    title: 'mammoth, `convertToHtml`',
    format: 'reading',
    load: async () => (await import('./mammoth.js')).mammothHtml,
  },
  'mammoth-text': {
    title: 'mammoth, `extractRawText`',
    format: 'reading',
    load: async () => (await import('./mammoth.js')).mammothText,
  },
} satisfies Record<string, Entry>;

export type ContenderName = keyof typeof contenders;

/** A contender by its name. */
export function entryOf(name: ContenderName): Entry {
  return contenders[name];
}
