import { resolveDocument, toText, type OfficialDocument } from '@baocao/document';
import { sampleDocuments } from '@baocao/document/testing';
import { describe, expect, it } from 'vitest';
import { readOk } from '../../test/read-ok.js';
import { readText } from '../../test/read-text.js';
import { moment } from '../../test/written-body.js';
import { writeDocx } from '../write-docx.js';

const picturesOf = ({ sections }: OfficialDocument) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'picture' ? [['image', block.description]] : [])),
  );

describe.each(sampleDocuments())('what our writer makes of $name', ({ document }) => {
  it('comes back word for word', async () => {
    const { bytes } = await writeDocx(document, { at: moment });
    const { value, losses, diagnostics } = readOk(bytes);
    // A paragraph that nobody wrote anything in is a line of its text, and none of the file's.
    expect(readText(value)).toBe(toText(document).replace(/\n{2,}/gu, '\n'));
    // A picture is made of points: what it shows is told, and cannot come back as a drawing.
    expect(losses.map(({ kind, text }) => [kind, text])).toEqual(picturesOf(document));
    expect(diagnostics).toEqual([]);
  });

  it('comes back with every place to fill in, and with what it says of itself', async () => {
    const { bytes } = await writeDocx(document, { at: moment });
    const { value } = readOk(bytes);
    const regions = resolveDocument(document).sections.flatMap(({ flows }) =>
      flows.flatMap((flow) => (flow.kind === 'region' ? [flow] : [])),
    );
    expect(value.regions.map(({ key, title, empty }) => ({ key, title, empty }))).toEqual(
      regions.map(({ key, title, empty }) => ({ key, title, empty })),
    );
    expect(value.regions.every(({ carrier }) => carrier === 'tag')).toBe(true);
    expect(value.sections.map(({ orientation }) => orientation)).toEqual(
      document.sections.map(({ orientation = 'portrait' }) => orientation),
    );
    expect(value.properties).toMatchObject({
      title: document.properties.title,
      author: document.properties.author,
      language: 'vi',
      created: '2023-06-10T07:30:00Z',
    });
  });
});
