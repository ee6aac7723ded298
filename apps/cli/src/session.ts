import type { Language } from '@baocao/core';
import type { CliIo } from './cli-io.js';
import type { Say } from './texts/say.js';

/** One run of the command line: the world, and the language it is talked to in. */
export type Session = {
  readonly io: CliIo;
  readonly language: Language;
  readonly say: Say;
};
