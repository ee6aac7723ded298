import { describe, expect, it } from 'vitest';
import { entriesFromForm, typedOnChanged } from './entries-from-form.js';

/** A form of statements as the page shows them, with what an editor changed. */
function form(
  statements: readonly (readonly string[])[],
  changed: readonly (readonly [name: string, value: string])[] = [],
): FormData {
  const filled = new FormData();
  filled.set('count', String(statements.length));
  for (const [index, passages] of statements.entries()) {
    const own = String(index);
    for (const id of passages) filled.append(`passage:${own}`, id);
    filled.set(`place:${own}`, String(index + 1));
    filled.set(`use:${own}`, 'keep');
    filled.set(`was:${own}`, 'keep');
    filled.set(`text:${own}`, '');
  }
  for (const [name, value] of changed) filled.set(name, value);
  return filled;
}
const keep = (...passages: string[]) => ({ use: 'keep', passages }) as const;

describe('entriesFromForm', () => {
  it('leaves what nobody touched as it is', () => {
    expect(entriesFromForm(form([['a', 'b'], ['c']]))).toEqual([keep('a', 'b'), keep('c')]);
  });

  it('orders by the numbers, and makes one of those with the same', () => {
    const moved = form([['a'], ['b'], ['c']], [['place:0', '9']]);
    expect(entriesFromForm(moved)).toEqual([keep('b'), keep('c'), keep('a')]);
    const same = form([['a'], ['b'], ['c']], [['place:2', '1']]);
    expect(entriesFromForm(same)).toEqual([{ use: 'merge', passages: ['a', 'c'] }, keep('b')]);
  });

  it('sets a passage apart behind the statement that it comes from', () => {
    const apart = form([['a', 'b'], ['c']], [['apart:0', 'a']]);
    expect(entriesFromForm(apart)).toEqual([keep('b'), keep('a'), keep('c')]);
  });

  it('prints words that were typed, and lets them rest when another use is chosen later', () => {
    const typed = form([['a']], [['text:0', 'Lời\r\nmới. ']]);
    expect(entriesFromForm(typed)).toEqual([
      { use: 'rewrite', passages: ['a'], text: 'Lời\nmới.' },
    ]);
    typed.set('was:0', 'rewrite');
    expect(entriesFromForm(typed)).toEqual([{ use: 'keep', passages: ['a'], text: 'Lời\nmới.' }]);
  });

  it('adds a statement of the editor alone', () => {
    expect(entriesFromForm(form([['a']], [['new', 'Đánh giá chung.']]))).toEqual([
      keep('a'),
      { use: 'rewrite', passages: [], text: 'Đánh giá chung.' },
    ]);
  });

  it('takes a form of nonsense for what it can be', () => {
    const nonsense = form(
      [['a']],
      [
        ['count', '1e99'],
        ['place:0', 'x'],
        ['use:0', 'burn'],
      ],
    );
    expect(entriesFromForm(nonsense)).toEqual([keep('a')]);
  });
});

/** A page of a section: the statements from one on, in the place of as many. */
function pageForm(
  from: number,
  statements: readonly (readonly string[])[],
  changed: readonly (readonly [name: string, value: string])[] = [],
): FormData {
  const filled = new FormData();
  filled.set('from', String(from));
  filled.set('replaced', String(statements.length));
  filled.set('count', String(statements.length));
  for (const [index, passages] of statements.entries()) {
    const own = String(from + index);
    for (const id of passages) filled.append(`passage:${own}`, id);
    filled.set(`use:${own}`, 'keep');
    filled.set(`place:${own}`, String(from + index + 1));
  }
  for (const [name, value] of changed) filled.set(name, value);
  return filled;
}

describe('a page of a section', () => {
  const own = { use: 'rewrite', passages: [], text: 'Lời riêng.' } as const;
  const all = [keep('a'), own, keep('b'), keep('c', 'd'), keep('e')];

  it('leaves the other pages as they are', () => {
    const edited = pageForm(2, [['b'], ['c', 'd']], [['use:2', 'leave']]);
    const left = { use: 'leave', passages: ['b'] };
    expect(entriesFromForm(edited, all)).toEqual([all[0], own, left, all[3], all[4]]);
  });

  it('moves a statement to another page by its number there, or makes it one with the one there', () => {
    const first = pageForm(2, [['b'], ['c', 'd']], [['place:3', '1']]);
    const one = { use: 'merge', passages: ['a', 'c', 'd'] };
    expect(entriesFromForm(first, all)).toEqual([one, own, keep('b'), keep('e')]);
    const last = pageForm(2, [['b'], ['c', 'd']], [['place:2', '9']]);
    expect(entriesFromForm(last, all)).toEqual([all[0], own, all[3], all[4], keep('b')]);
  });

  it('sets a passage apart, and adds a statement behind all', () => {
    const apart = pageForm(
      2,
      [['b'], ['c', 'd']],
      [
        ['apart:3', 'd'],
        ['new', 'Thêm.'],
      ],
    );
    expect(entriesFromForm(apart, all)).toEqual([
      all[0],
      own,
      keep('b'),
      keep('c'),
      keep('d'),
      all[4],
      { use: 'rewrite', passages: [], text: 'Thêm.' },
    ]);
  });
});

describe('typedOnChanged', () => {
  it('keeps what was typed, leaves out what is gone, and loses nothing that is new', () => {
    const form = pageForm(0, [['gone']], [['text:0', 'Lời.']]);
    const passages = [{ id: 'new', units: ['le-chan'], text: 'Mới.' }];
    expect(typedOnChanged(form, { entries: [keep('new')], passages })).toEqual({
      from: 0,
      replaced: 1,
      entries: [{ use: 'rewrite', passages: [], text: 'Lời.' }, keep('new')],
    });
  });

  it('shows what somebody else wrote at that place, and saves all when it is sent again', () => {
    const passages = ['a', 'b', 'c'].map((id) => ({ id, units: ['le-chan'], text: id }));
    const theirs = { use: 'rewrite', passages: [], text: 'Của người khác.' } as const;
    const entries = [keep('c'), theirs, keep('a'), keep('b')];
    const form = pageForm(1, [['b']], [['text:1', 'Của tôi.']]);
    const mine = { use: 'rewrite', passages: ['b'], text: 'Của tôi.' };
    const shown = typedOnChanged(form, { entries, passages });
    expect(shown).toEqual({ from: 1, replaced: 1, entries: [mine, theirs] });
    const again = pageForm(
      1,
      [['b'], []],
      [
        ['replaced', '1'],
        ['text:1', 'Của tôi.'],
        ['text:2', theirs.text],
      ],
    );
    expect(entriesFromForm(again, entries)).toEqual([keep('c'), mine, theirs, keep('a')]);
  });
});
