import { describe, expect, it } from 'vitest';
import { entriesFromForm, placedEntries } from './entries-from-form.js';

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

describe('placedEntries', () => {
  it('keeps what was typed, leaves out what is gone, and loses nothing that is new', () => {
    const typed = [keep('gone'), { use: 'rewrite', passages: ['gone'], text: 'Lời.' }] as const;
    const passages = [{ id: 'new', units: ['le-chan'], text: 'Mới.' }];
    expect(placedEntries(typed, { passages })).toEqual([
      { use: 'rewrite', passages: [], text: 'Lời.' },
      keep('new'),
    ]);
  });
});
