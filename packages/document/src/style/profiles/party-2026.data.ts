import type { StyleProfile } from '../style-profile.js';
import type { StyleBasis } from '../text-style.js';
import { carriedOver } from './carried-over.js';
import { party2018 } from './party-2018.data.js';

const instrument = 'Hướng dẫn 05-HD/VPTW năm 2026';
/** Read in the code of others who name the instrument; its official text could not be had. */
const hearsay: StyleBasis = {
  source: instrument,
  mark: 'secondary',
  note: 'Theo nguồn thứ cấp, chưa đối chiếu được với bản chính thức',
};

/**
 * What is known of the rules before, under the rules of 2026: a number that came from hearsay came
 * from hearsay about these; one that was confirmed for 2018 is taken on, and open.
 */
function restated(basis: StyleBasis): StyleBasis {
  if (basis.mark === 'secondary') return { ...hearsay, ...(basis.note && { note: basis.note }) };
  if (basis.mark !== 'confirmed') return basis;
  const open = `Giữ như trước, chưa đối chiếu được với ${instrument}`;
  return { ...basis, mark: 'open', note: basis.note ? `${basis.note}. ${open}` : open };
}

const { styles, conventions, ...rest } = carriedOver(party2018, restated);

/**
 * Party documents from 2026: Quy định 399-QĐ/TW of 9 January 2026, in force from that day, and
 * Hướng dẫn 05-HD/VPTW, which guides it. Of the guide only what secondary sources say is known:
 * headings as "I- TÊN", "Về việc" in front of what a letter is about, semicolons between
 * recipients, and a full stop at the end of the text instead of "./.". All else is as before.
 */
export const party2026: StyleProfile = {
  ...rest,
  id: 'party-2026',
  name: 'Thể thức văn bản của Đảng theo Hướng dẫn 05-HD/VPTW',
  validFrom: '2026-01-09',
  validTo: undefined,
  basis: {
    source: 'Quy định 399-QĐ/TW ngày 09/01/2026, có hiệu lực từ ngày ký',
    mark: 'confirmed',
    note:
      'Ngày của Hướng dẫn 05-HD/VPTW các nguồn nêu khác nhau (12/01/2026, 27/5/2026); nội dung ' +
      'hướng dẫn chỉ biết qua nguồn thứ cấp.',
  },
  styles,
  conventions: {
    ...conventions,
    citation: { beforeDate: ', ngày ', basis: hearsay },
    headingNumber: { afterRoman: '-', basis: hearsay },
    letterSummary: { prefix: 'Về việc ', basis: hearsay },
    recipients: { separator: ';', last: '.' },
    endMark: '.',
    basis: { ...conventions.basis, recipients: hearsay, endMark: hearsay },
  },
};
