import { archiveLineMissingRule } from '../../rules/header/archive-line-missing.js';
import { lintOfHeader } from '../engine/lint-of-header.js';

/** `header/archive-line-missing`, held against letter and outline. */
export const archiveLineMissingLint = lintOfHeader(archiveLineMissingRule, {
  valid: [
    { title: { vi: 'Có dòng lưu', en: 'With the archive' } },
    {
      title: { vi: 'Cách ghi hành chính', en: 'As State letters have it' },
      letter: { header: { recipients: ['Như trên', 'Lưu: VT, XDCQ'] } },
    },
  ],
  invalid: [
    {
      title: { vi: 'Không có dòng lưu', en: 'No such line' },
      letter: { header: { recipients: ['Như trên'] } },
      findings: 1,
    },
    {
      title: { vi: 'Dòng lưu không ở cuối', en: 'Not the last line' },
      letter: { header: { recipients: ['Lưu BCĐ', 'Như trên'] } },
      findings: 1,
    },
  ],
});
