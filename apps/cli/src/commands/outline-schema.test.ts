import { answerSections, outlineJsonSchema, reportJsonSchema } from '@baocao/core';
import { haiPhongOutline } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { roundStore, run } from '../../test/run.js';

describe('baocao outline schema', () => {
  it('prints the schema of outlines', async () => {
    const { code, out } = await run(['outline', 'schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(outlineJsonSchema())));
  });

  it('prints the schema of a report, with the ids of the outline', async () => {
    const { out } = await run(['outline', 'schema', '--report']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema(haiPhongOutline))));
    for (const { node } of answerSections(haiPhongOutline)) expect(out).toContain(`"${node.id}"`);
  });

  it('takes the outline of the round folder', async () => {
    const files = await roundStore();
    const path = '/ban/round/outline.json';
    files.put(path, files.text(path).replace('"version": "1.0.0"', '"version": "7.0.0"'));
    const { out } = await run(['outline', 'schema', '--report', '--dir', 'round'], files);
    expect(out).toContain('7.0.0');
  });
});
