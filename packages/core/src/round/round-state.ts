import { coreDiagnostic } from '../diagnostics/core-diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { deadlineOf } from './deadline-of.js';
import type { RoundEvent, RoundEventKind } from './round-event.js';
import type { Round } from './round-schema.js';
import { phaseWords, stepWords } from './steps/step-words.js';
import { unitProblem } from './steps/unit-problem.js';
import { afterStep, type UnitStep } from './steps/unit-step.js';
import { newProgress, type UnitProgress } from './unit-progress.js';

/** How far a round has come. */
export type RoundPhase = 'draft' | 'issued' | 'open' | 'closed';

/** Where a round stands, and each unit in it, in the order of the round. */
export type RoundState = { readonly phase: RoundPhase; readonly units: readonly UnitProgress[] };

/** What came of the steps, and those that could not be taken. */
export type RoundOutcome = {
  readonly state: RoundState;
  /** A path points into `{ events }`, the list that was given. */
  readonly diagnostics: readonly Diagnostic[];
};

type RoundFacts = Pick<Round, 'deadline' | 'units'>;

/** When each step may be taken. After closing there are only corrections. */
const phasesOf: Readonly<Record<RoundEventKind, readonly RoundPhase[]>> = {
  issued: ['draft'],
  opened: ['issued'],
  submitted: ['open'],
  returned: ['open'],
  accepted: ['open'],
  excluded: ['draft', 'issued', 'open'],
  restored: ['draft', 'issued', 'open'],
  extended: ['issued', 'open'],
  reminded: ['open'],
  closed: ['open'],
  corrected: ['closed'],
};

/**
 * Where a round stands after the events, in the order in which they were recorded. A step that
 * cannot be taken is told and changes nothing. `from` is the state after the events before these;
 * all events at once, or in portions, come to the same.
 */
export function roundState(
  round: RoundFacts,
  events: readonly RoundEvent[],
  from: RoundState = { phase: 'draft', units: [] },
): RoundOutcome {
  const earlier = new Map(from.units.map((progress) => [progress.unit, progress]));
  const register: Register = {
    phase: from.phase,
    deadline: round.deadline,
    names: new Map(round.units.map(({ id, name }) => [id, name])),
    units: new Map(round.units.map(({ id }) => [id, earlier.get(id) ?? newProgress(id)])),
  };
  const diagnostics = events.flatMap((event, index) =>
    take(register, event, `/events/${String(index)}`),
  );
  return {
    state: { phase: register.phase, units: [...register.units.values()] },
    diagnostics,
  };
}

/** The state while events are taken, so that a step costs what it changes and no more. */
type Register = {
  phase: RoundPhase;
  readonly deadline: Round['deadline'];
  readonly names: ReadonlyMap<string, string>;
  readonly units: Map<string, UnitProgress>;
};

/** Takes one step, whole or not at all. */
function take(register: Register, event: RoundEvent, path: string): readonly Diagnostic[] {
  if (!phasesOf[event.kind].includes(register.phase)) {
    const values = { phase: phaseWords[register.phase], step: stepWords[event.kind] };
    return [coreDiagnostic({ code: 'round/wrong-phase', path, values })];
  }
  switch (event.kind) {
    case 'issued':
    case 'closed':
      register.phase = event.kind;
      return [];
    case 'opened':
      register.phase = 'open';
      return [];
    default:
      return takeByUnits(register, event, path);
  }
}

function takeByUnits(register: Register, step: UnitStep, path: string): readonly Diagnostic[] {
  const ids = step.kind === 'reminded' ? [...new Set(step.units)] : [step.unit];
  const changes: UnitProgress[] = [];
  const problems: Diagnostic[] = [];
  for (const id of ids) {
    const progress = register.units.get(id);
    const name = register.names.get(id);
    if (progress === undefined || name === undefined) {
      problems.push(coreDiagnostic({ code: 'round/unknown-unit', path, values: { unit: id } }));
      continue;
    }
    const deadline = deadlineOf(register, progress);
    const problem = unitProblem({ name, progress, deadline, path }, step);
    if (problem === undefined) changes.push(afterStep(progress, step));
    else problems.push(problem);
  }
  if (problems.length > 0) return problems;
  for (const progress of changes) register.units.set(progress.unit, progress);
  return [];
}
