import type { Session } from '../session.js';

/** Shows on a terminal how far a long run is; elsewhere nothing. */
export type ProgressBar = {
  readonly step: (label: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
};

const cells = 24;
const clear = '\r\u001b[K';

/** A bar over so many steps. */
export function createProgressBar({ io }: Session, steps: number): ProgressBar {
  let done = 0;
  if (io.terminal !== true) return { step: () => undefined, end: () => undefined };
  return {
    step(label) {
      const filled = Math.round((cells * done) / steps);
      const bar = '█'.repeat(filled) + '░'.repeat(cells - filled);
      io.err(`${clear}${bar} ${String(done)}/${String(steps)} ${label}`);
      done += 1;
    },
    end() {
      io.err(clear);
    },
  };
}
