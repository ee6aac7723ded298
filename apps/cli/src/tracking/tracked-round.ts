import {
  completenessOf,
  roundCounts,
  roundState,
  timelinessOf,
  vietnamDay,
  type IsoDate,
  type RoundCounts,
  type RoundState,
  type Timeliness,
  type Unit,
  type UnitProgress,
} from '@baocao/core';
import type { FileIo } from '../cli-io.js';
import type { Finding } from '../reading/finding.js';
import type { RoundLife } from '../round-life/open-round.js';
import { readSubmitted } from '../round-life/submitted-report.js';

/** One unit in the tracking of a round. */
export type TrackedUnit = {
  readonly unit: Unit;
  readonly progress: UnitProgress;
  readonly timeliness: Timeliness;
  /** Everything that is asked is in its latest version; `undefined` where nothing came. */
  readonly completeInContent: boolean | undefined;
};

/** A round at the end of a day, by what was recorded until then. */
export type TrackedRound = {
  readonly on: IsoDate;
  readonly state: RoundState;
  readonly counts: RoundCounts;
  readonly units: readonly TrackedUnit[];
};

/** Looks at a round as it stood at the end of a day, into the reports that had come too. */
export async function trackRound(
  io: FileIo,
  life: RoundLife,
  on: IsoDate,
): Promise<{ readonly round: TrackedRound; readonly findings: readonly Finding[] }> {
  const { round, outline } = life.template;
  const until = life.log.events.filter(({ at }) => vietnamDay(at) <= on);
  const { state } = roundState(round, until);
  const progressOf = new Map(state.units.map((progress) => [progress.unit, progress]));
  const units: TrackedUnit[] = [];
  const findings: Finding[] = [];
  for (const unit of round.units) {
    const progress = progressOf.get(unit.id);
    if (progress === undefined) continue;
    const report = await readSubmitted(io, life, progress);
    findings.push(...report.findings);
    const content = report.ok ? report.value : undefined;
    const completeInContent = content && completenessOf(content, outline, unit.kind).share === 1;
    const timeliness = timelinessOf(round, progress, { on });
    units.push({ unit, progress, timeliness, completeInContent });
  }
  const complete = new Set(units.filter((one) => one.completeInContent).map(({ unit }) => unit.id));
  return {
    round: { on, state, counts: roundCounts(round, state, { on, complete }), units },
    findings,
  };
}
