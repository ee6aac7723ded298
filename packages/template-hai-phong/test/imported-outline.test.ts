import { readFileSync } from 'node:fs';
import { walkOutline, type Outline, type Placed } from '@baocao/core';
import { importOutline } from '@baocao/template';
import { describe, expect, it } from 'vitest';
import { haiPhongLetter, haiPhongOutline, haiPhongRound, haiPhongTemplate } from '../src/index.js';
import { fold } from './source-text.js';

const text = readFileSync(new URL('./cong-van-42-CV-BCD.txt', import.meta.url), 'utf8');
const imported = importOutline({ kind: 'text', text });

/**
 * What the letter itself says of a section or line of guidance: its place, its words, what it
 * cites, whether it is optional, whom it asks. Ids are left out, since the letter has none, and
 * indicators too, since it names none: both were given by hand.
 */
function said(placed: Placed) {
  const place = [...placed.ancestors, placed].map(({ index }) => index);
  const { optional, appliesTo, citations, ...item } =
    placed.type === 'node' ? placed.node : placed.prompt;
  const words =
    'heading' in item
      ? { heading: item.heading, note: item.note }
      : { form: item.form, text: item.text };
  return { type: placed.type, place, ...words, optional, appliesTo, citations };
}

const saidIn = (outline: Pick<Outline, 'nodes'>) => [...walkOutline(outline)].map(said);
const saidByHand = saidIn(haiPhongOutline);

describe('the outline imported from the letter', () => {
  it('is the one written by hand, node for node', () => {
    expect(imported.outline && saidIn(imported.outline)).toEqual(saidByHand);
    expect(imported.outline?.title).toEqual(haiPhongOutline.title);
    expect(imported.outline?.attachedTo).toBe(haiPhongOutline.attachedTo);
    expect(imported.outline?.unitKinds.map(({ label }) => label)).toEqual(
      haiPhongOutline.unitKinds.map(({ label }) => label),
    );
    expect(imported.outlineSignature).toEqual(haiPhongTemplate.outlineSignature);
  });

  it('has 5 parts, 13 points, 23 dashes with 4 paragraphs between them, and 3 pluses', () => {
    const counts = { part: 0, point: 0, dash: 0, paragraph: 0, plus: 0 };
    for (const { type, place, ...item } of imported.outline ? saidIn(imported.outline) : []) {
      const depth = place.length - 1;
      if (type === 'node') counts[depth === 0 ? 'part' : 'point'] += 1;
      else if ('form' in item && item.form === 'paragraph') counts.paragraph += 1;
      else counts[depth === 0 ? 'dash' : 'plus'] += 1;
    }
    expect(counts).toEqual({ part: 5, point: 13, dash: 23, paragraph: 4, plus: 3 });
  });

  it('comes with the letter and the round as they were written by hand', () => {
    const { letter, receivingBody, period, deadline } = imported.round;
    const { header, subject, body, citations } = haiPhongLetter;
    expect(letter).toEqual({
      regime: 'party',
      ...header,
      subject,
      body: body.map(({ content }) => content.map(({ text: words }) => words).join('')),
      citations,
    });
    expect({ receivingBody, period, deadline }).toEqual({
      receivingBody: haiPhongRound.receivingBody,
      period: haiPhongRound.period,
      deadline: haiPhongRound.deadline,
    });
  });

  it('loses no line and doubts nothing but the paragraphs', () => {
    expect(imported.lines.map((line) => line.text)).toEqual(
      text
        .split('\n')
        .map((line) => fold(line))
        .filter((line) => line !== ''),
    );
    expect(imported.lines.filter(({ part }) => part === 'left-over')).toEqual([]);
    expect(imported.diagnostics.map(({ code }) => code)).toEqual(['outline-import/units-choose']);
    expect(Object.values(imported.confidence).filter((sure) => sure < 1)).toEqual([
      0.9, 0.9, 0.9, 0.9,
    ]);
  });
});
