import { lastDay, plainText, roundSchema, type Round } from '@baocao/core';
import { describe, expect, it } from 'vitest';
import { haiPhongOutline } from './outline.data.js';
import { haiPhongRound } from './round.data.js';

describe('haiPhongRound', () => {
  it('is well formed', () => {
    expect(roundSchema.parse(haiPhongRound)).toEqual(haiPhongRound);
  });

  it('is due by 14 June: "trước ngày 15/6/2023" leaves the 15th out', () => {
    expect(lastDay(haiPhongRound.deadline)).toBe('2023-06-14');
  });

  it('asks all 15 districts of 2023, 7 urban and 8 rural', () => {
    const districts = haiPhongRound.units.filter(({ kind }) => kind === 'district');
    expect(districts.filter(({ name }) => name.startsWith('Quận '))).toHaveLength(7);
    expect(districts.filter(({ name }) => name.startsWith('Huyện '))).toHaveLength(8);
    expect(districts).toHaveLength(15);
  });

  it('names each unit once, of a kind that the outline knows, and leaves no kind without one', () => {
    const ids = haiPhongRound.units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(haiPhongRound.units.map(({ kind }) => kind))).toEqual(
      new Set(haiPhongOutline.unitKinds.map(({ id }) => id)),
    );
  });

  it('takes the reports in where the letter says', () => {
    const { letter }: Round = haiPhongRound;
    const words = letter.body.map(({ content }) => plainText(content)).join(' ');
    for (const part of Object.values(haiPhongRound.receivingBody)) expect(words).toContain(part);
  });
});
