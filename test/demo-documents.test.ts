import { toText } from '@baocao/document';
import { writeDocx } from '@baocao/docx';
import { readAttachment, writePdf } from '@baocao/pdf';
import { extendTemplate } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { docxText } from '../packages/docx/test/docx-text.js';
import { checkArchival } from '../packages/pdf/test/archival/check-archival.js';
import { pdfText } from '../packages/pdf/test/pdf-text.js';
import { demoDocuments } from '../scripts/demo-documents.js';
import { readSituation } from '../scripts/demo-situations.js';

const at = new Date('2023-05-25T00:00:00Z');
const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

const stateTemplate = extendTemplate(haiPhongTemplate, {
  id: 'hai-phong-state',
  version: '1.0.0',
  styleProfile: 'state-2020',
});
const district = await readSituation('district');
const documents = [haiPhongTemplate, stateTemplate].flatMap((template) =>
  demoDocuments(template, district).map((demo) => ({ ...demo, profile: template.styleProfile })),
);

describe.each(documents)('$name in the layout $profile', ({ document }) => {
  const text = folded(toText(document));

  it('reads the same as DOCX', async () => {
    const { bytes, diagnostics } = await writeDocx(document, { at });
    expect(diagnostics).toEqual([]);
    expect(folded(await docxText(bytes))).toBe(text);
  });

  it('reads the same as PDF', async () => {
    const { bytes, diagnostics } = await writePdf(document, { at });
    expect(diagnostics).toEqual([]);
    expect(folded(await pdfText(bytes))).toBe(text);
    expect(await checkArchival(bytes)).toEqual([]);
  });

  it('is as fit for the archive with its data attached and a field to sign in', async () => {
    const attachment = {
      name: 'document.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(document)),
      description: 'Dữ liệu của văn bản',
    };
    const signatureField = { name: 'ChuKy', label: 'Chữ ký số' };
    const { bytes } = await writePdf(document, { at, attachment, signatureField });
    expect(await checkArchival(bytes)).toEqual([]);
    expect(await readAttachment(bytes)).toMatchObject({ ok: true, value: attachment });
  });
});
