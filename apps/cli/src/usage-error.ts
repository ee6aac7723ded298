import type { Say, TextKey, TextValues } from './texts/say.js';

/** The command was used wrongly; `describe` says how, and the cure. Ends in exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly describe: (say: Say) => string;

  constructor(describe: (say: Say) => string) {
    super('The command line was used wrongly.');
    this.describe = describe;
  }
}

/** Makes the error of one text of the catalogue. */
export function usageError<Key extends TextKey>(key: Key, ...values: TextValues<Key>): UsageError {
  return new UsageError((say) => say(key, ...values));
}
