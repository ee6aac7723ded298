import { sampleDocuments } from '@baocao/document/testing';
import { styleProfileIds } from '@baocao/document';
import { expect, it } from 'vitest';
import { layoutPicture } from './layout-picture.js';

/**
 * Where lines and pages of the hard cases break, as it was looked at and found right. Whoever
 * changes it looks at the pages again: `npm run samples` writes them.
 */
it.each(styleProfileIds)('lays out the hard cases of %s as they were approved', async (profile) => {
  const pictures = sampleDocuments()
    .filter(({ document }) => document.profile === profile)
    .map(({ name, document }) => `# ${name}\n\n${layoutPicture(document)}\n`);
  await expect(pictures.join('\n')).toMatchFileSnapshot(`golden/${profile}.txt`);
});
