import { periodRange, type Period } from '@baocao/core';

/** The year in which a period ends: the one of a document about it that has no date yet. */
export function yearOf(period: Period): string {
  return periodRange(period).to.slice(0, 4);
}
