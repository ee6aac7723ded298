import { contentHash, type RoundEvent } from '@baocao/core';

/** An event in its place. */
export type ChainedEvent = {
  readonly round: string;
  /** 1 for the first event of a round, and on without a gap. */
  readonly seq: number;
  readonly event: RoundEvent;
  readonly previousHash: string;
};

/** What stands before the first event of a round. */
export const chainStart = '';

/** The hash of an event in its place: it covers all that came before, by the hash of it. */
export function chainHash({ round, seq, event, previousHash }: ChainedEvent): Promise<string> {
  return contentHash({ round, seq, event, previousHash });
}
