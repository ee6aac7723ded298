import type { BasisMark } from '../src/index.js';

/** How far a fact was confirmed, in the words of the manuals. */
export const basisMarks: Readonly<Record<BasisMark, string>> = {
  confirmed: 'đã đối chiếu với nguồn · confirmed',
  secondary: 'theo nguồn thứ cấp · secondary source',
  general: 'hiểu biết chung · general knowledge',
  open: 'chưa tìm được nguồn · no source found',
};
