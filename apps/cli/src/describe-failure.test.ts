import { expect, it } from 'vitest';
import { describeFailure } from './describe-failure.js';
import { FileStoreError } from './files/file-store.js';
import { sayIn } from './texts/say.js';

it.each([
  ['EACCES', 'Không có quyền đọc hoặc ghi “/x”'],
  ['EROFS', 'Không có quyền đọc hoặc ghi “/x”'],
  ['ENOSPC', 'đĩa đã đầy'],
  ['EISDIR', 'Hệ thống không cho đọc hoặc ghi “/x” (EISDIR)'],
])('says what the system refused: %s', (reason, words) => {
  expect(describeFailure(new FileStoreError('/x', reason), sayIn('vi'))).toContain(words);
});

it('leaves a bug to those who mend it', () => {
  expect(describeFailure(new TypeError('x'), sayIn('vi'))).toBeUndefined();
});
