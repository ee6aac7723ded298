import { styleKeys, type StyleProfile } from '@baocao/document';
import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { hiddenStyles } from './hidden-styles.js';
import { linkHeadingNumbers } from './link-heading-numbers.js';
import { linkManifest } from './link-manifest.js';
import { paragraphStyle } from './paragraph-style.js';
import { promptStyle } from './prompt-style.js';

/** The parts of a package that all documents of one style profile share. */
export type Shell = {
  /** By path in the package. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Relationship of the header that carries the page number. */
  readonly headerId: string;
};

const shells = new WeakMap<StyleProfile, Promise<Shell>>();

/** Made once for each profile: styles, settings, header, theme and how all parts hang together. */
export function profileShell(profile: StyleProfile): Promise<Shell> {
  const known = shells.get(profile);
  if (known !== undefined) return known;
  const made = makeShell(profile);
  shells.set(profile, made);
  return made;
}

async function makeShell(profile: StyleProfile): Promise<Shell> {
  const parts = unzipSync(await Packer.pack(shellDocument(profile), 'uint8array'));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  const headerId = /<w:headerReference [^>]*r:id="([^"]+)"/u.exec(document)?.[1];
  if (headerId === undefined) throw new Error('The docx library wrote no reference to the header.');
  return { parts: linkHeadingNumbers(linkManifest(parts)), headerId };
}

function shellDocument(profile: StyleProfile): Document {
  const { body } = profile.styles;
  return new Document({
    styles: {
      default: {
        ...hiddenStyles,
        document: {
          run: {
            font: profile.font.family,
            size: 2 * body.size,
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
      paragraphStyles: styleKeys.map((key) => paragraphStyle(key, profile.styles[key])),
      characterStyles: [promptStyle(profile.styles.placeholder)],
    },
    sections: [{ headers: { default: pageNumberHeader() }, children: [] }],
  });
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: 'page-number', children: [number] })] });
}
