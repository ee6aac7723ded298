/** How long each rule took, over all reports of a check. */
export type RuleTimings = {
  /** Runs a rule and keeps its time. */
  readonly around: (code: string, run: () => void) => void;
  /** Milliseconds by code, the slowest first. */
  readonly measured: () => readonly (readonly [code: string, milliseconds: number])[];
};

/** Takes the time of rules by a clock that counts milliseconds. */
export function ruleTimings(clock: () => number): RuleTimings {
  const total = new Map<string, number>();
  return {
    around: (code, run) => {
      const started = clock();
      run();
      total.set(code, (total.get(code) ?? 0) + clock() - started);
    },
    measured: () => [...total].sort(([, a], [, b]) => b - a),
  };
}
