import { readDocx } from '@baocao/docx';
import type { ReadDocument } from '@baocao/document';
import { interpretReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { wordReader } from './word-reader.js';

/** From the file to the report: what `baocao import` does. */
export const ourImport = wordReader((file) => interpretReport(treeOf(file), haiPhongTemplate));

/** From the file to the tree of what stands in it. */
export const ourReader = wordReader(treeOf);

function treeOf(file: Uint8Array): ReadDocument {
  const read = readDocx(file);
  if (!read.ok) throw new Error('Our reader refuses the file of our writer; mend it.');
  return read.value;
}
