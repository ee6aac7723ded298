import { describe, expect, it } from 'vitest';
import { defineTemplate } from '../src/define-template.js';
import { sampleTemplate } from './sample-template.js';

describe('defineTemplate', () => {
  it('gives back what it was given', () => {
    expect(defineTemplate(sampleTemplate)).toBe(sampleTemplate);
  });

  it('names the place of a value that is not well formed', () => {
    const report = { ...sampleTemplate.report, subject: ' ' };
    expect(() => defineTemplate({ ...sampleTemplate, report })).toThrow(/report\.subject/u);
  });

  it('names the section whose id stands twice', () => {
    const [first] = sampleTemplate.outline.nodes;
    const outline = { ...sampleTemplate.outline, nodes: [first, first] };
    expect(() => defineTemplate({ ...sampleTemplate, outline })).toThrow(/outline\/.+\/nodes\/1/u);
  });

  it('refuses a round on another outline', () => {
    const round = { ...sampleTemplate.round, outline: { id: 'sample', version: '9.0.0' } };
    expect(() => defineTemplate({ ...sampleTemplate, round })).toThrow(/give it sample@1\.2\.0/u);
  });
});
