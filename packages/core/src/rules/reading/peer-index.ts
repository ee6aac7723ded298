import { oncePer } from '../../memory/once-per.js';
import type { Report } from '../../report/report-schema.js';
import type { RuleSubject } from '../engine/rule.js';
import { ownWords } from './own-words.js';
import { reportShingles } from './report-shingles.js';
import { textsOfResponse } from './report-texts.js';
import type { SectionAnswer } from './section-answers.js';
import { shinglesOf, type Shingle } from './shingles.js';

/** Which reports of a round have a row of words, by their place among the peers. */
export type PeerIndex = ReadonlyMap<Shingle, readonly number[]>;

/**
 * So many reports with one row of words are remembered. That enough of them have it is what tells
 * of copying; who they are beyond that would cost the square of the round.
 */
const mostHolders = 8;

/**
 * An index of the words of all peers, made once for an array of them: give the same array for
 * every report of a round, and the round takes time in proportion to its words.
 */
export const peerIndex: (peers: readonly Report[]) => PeerIndex = /* @__PURE__ */ oncePer(
  (peers) => {
    const holders = new Map<Shingle, number[]>();
    for (const [at, peer] of peers.entries()) {
      for (const shingle of reportShingles(peer)) {
        const others = holders.get(shingle);
        if (others === undefined) holders.set(shingle, [at]);
        else if (others.length < mostHolders) others.push(at);
      }
    }
    return holders;
  },
);

/** The peer that a section shares most rows of words with, the unit itself left out. */
export function fullestPeer(
  { path, response }: SectionAnswer,
  { report, peers = [] }: RuleSubject,
  isGiven: (shingle: Shingle) => boolean,
): number | undefined {
  if (response === undefined) return undefined;
  const index = peerIndex(peers);
  const shared = new Map<number, number>();
  for (const { text } of textsOfResponse(response, path)) {
    for (const run of ownWords(text.normalize('NFC'))) {
      for (const shingle of shinglesOf(run)) {
        if (isGiven(shingle)) continue;
        for (const at of index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      }
    }
  }
  const [fullest] = [...shared]
    .filter(([at]) => peers[at]?.unit !== report.unit)
    .sort(([one, many], [other, more]) => more - many || one - other);
  return fullest?.[0];
}
