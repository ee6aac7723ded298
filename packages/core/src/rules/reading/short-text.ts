import { singleSpaced } from '../../format/single-spaced.js';

const longest = 80;

/** A text short enough to be quoted in a message, cut between words. */
export function shortText(text: string): string {
  const folded = singleSpaced(text).trim();
  if (folded.length <= longest) return folded;
  const cut = folded.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
