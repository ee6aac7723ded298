import { readFileSync } from 'node:fs';
import { parseReport, type Report } from '@baocao/core';
import { parse } from 'yaml';
import { haiPhongOutline } from '../src/index.js';

/** A sample report of this package. Throws where the file is no report without any remark. */
export function readSituation(name: string): Report {
  const file = new URL(`../situations/${name}.yaml`, import.meta.url);
  const parsed = parseReport(parse(readFileSync(file, 'utf8')), haiPhongOutline);
  if (!parsed.ok || parsed.diagnostics.length > 0) {
    throw new TypeError(`${name}.yaml is no report; run \`npx baocao check\` on it.`);
  }
  return parsed.value;
}
