import { expect, it } from 'vitest';
import { heading } from '../nodes/heading.js';
import { list, listItem } from '../nodes/list.js';
import { run } from '../nodes/run.js';
import { inspect } from './inspect.js';

it('inspect pictures the tree as it is, unlike its flows', () => {
  const picture = inspect({
    profile: 'party-2018',
    language: 'vi',
    properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          heading({ level: 1, text: 'Tình hình' }),
          list([listItem([run('a '), run('b', { bold: true, italic: true })], [listItem('c')])]),
        ],
      },
    ],
  });
  expect(picture).toBe(
    `party-2018 vi
  title: "Báo cáo"
  author: "Ban Chỉ đạo"
  section
    orientation: "landscape"
    heading
      level: 1
      text: "Tình hình"
    list
      items
        content: "a **_b_**"
        children
          content: "c"`,
  );
});
