import { median } from '../median.js';
import { rulesReport } from '../rules/rules-subject.js';
import type { ApiAnswer } from './api-protocol.js';
import { keptOpen, postJson } from './post-json.js';
import type { StartedSubject } from './start-subject.js';

/** What a check of one report takes, in milliseconds. */
export type ValidationStanding = {
  readonly pages: number;
  readonly kilobytes: number;
  /** `runRules` on a report that is read already, in the process of the server. */
  readonly rules: ApiAnswer;
  /** A request without a token, as anybody may send it. */
  readonly open: ApiAnswer;
  /** A request with a token, which is looked up in the database. */
  readonly known: ApiAnswer;
};

type Arm = () => Promise<ApiAnswer>;

/** Milliseconds of a turn, about. */
const turn = 400;

/** Lets requests and the rules alone take turns on one server, and gives the median of each. */
export async function raceValidation(
  { origin, ask }: StartedSubject,
  {
    pages,
    secret: token,
    quick,
  }: { readonly pages: number; readonly secret: string; readonly quick: boolean },
): Promise<ValidationStanding> {
  const text = JSON.stringify(rulesReport(pages));
  const body = Buffer.from(text);
  const url = `${origin}/templates/hai-phong/reports/validate`;
  const times = quick ? 2 : Math.ceil(turn / (1 + pages));
  const requests = async (secret?: string): Promise<ApiAnswer> => {
    const agent = keptOpen();
    const before = await ask({ kind: 'time' });
    for (let sent = 0; sent < times; sent += 1) await postJson(url, { agent, body, secret });
    const after = await ask({ kind: 'time' });
    agent.destroy();
    return { processor: after.processor - before.processor, clock: after.clock - before.clock };
  };
  const arms = [() => ask({ kind: 'rules', text, times }), () => requests(), () => requests(token)];
  const [rules, open, known] = await takeTurns(arms, times, quick ? [1, 1] : [8, 15]);
  if (rules === undefined || open === undefined || known === undefined) throw new Error('No arm.');
  return { pages, kilobytes: body.length / 1_000, rules, open, known };
}

async function takeTurns(
  arms: readonly Arm[],
  times: number,
  [warmUp, rounds]: readonly [number, number],
): Promise<readonly ApiAnswer[]> {
  const taken = arms.map((): ApiAnswer[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, arm] of arms.entries()) {
      const { processor, clock } = await arm();
      if (round >= 0) taken[index]?.push({ processor: processor / times, clock: clock / times });
    }
  }
  return taken.map((answers) => ({
    processor: median(answers.map(({ processor }) => processor)),
    clock: median(answers.map(({ clock }) => clock)),
  }));
}
