import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleSchema, type Role } from '../src/access/role.js';
import { pages } from '../src/page/pages.js';
import { routes } from '../src/routes/routes.js';
import type { RouteDefinition } from '../src/routing/route-definition.js';
import { openedRound, storedApp, type StoredApp } from './stored-app.js';

/**
 * Who may call what, written down a second time by hand: A admin, I issuer, R reader, U unit,
 * M monitor; + everybody. A route that is not here fails, and so does one that differs.
 */
const table = {
  home: '+',
  health: '+',
  ready: '+',
  metrics: 'A M',
  docs: '+',
  docsScript: '+',
  openApiDocument: '+',
  listSchemas: '+',
  showSchema: '+',
  listTemplates: '+',
  showTemplate: '+',
  showOutline: '+',
  reportSchema: '+',
  templateDocument: '+',
  blankReport: '+',
  validateReport: '+',
  renderReport: '+',
  importReport: '+',
  validateOutline: '+',
  listRounds: 'A I R U',
  createRound: 'A I',
  showRound: 'A I R U',
  issueRound: 'A I',
  openRound: 'A I',
  closeRound: 'A I',
  roundOutline: 'A I R U',
  roundDocument: 'A I R U',
  showStatus: 'A I R',
  statusDocument: 'A I R',
  listEvents: 'A I R',
  checkChain: 'A I R',
  statusChart: 'A I R',
  remind: 'A I',
  plannedReminders: 'A I',
  plannedLetter: 'A I',
  reminderDocument: 'A I',
  createJob: 'A I',
  listJobs: 'A I',
  showJob: 'A I',
  jobProgress: 'A I',
  jobFile: 'A I R',
  showConsolidation: 'A I R',
  explainFigure: 'A I R',
  addEarlier: 'A I',
  listEarlierReports: 'A I',
  showSection: 'A I',
  listStatements: 'A I',
  putSection: 'A I',
  showUnit: 'A I R U',
  unitForm: 'A I R U',
  showDraft: 'A I U',
  putDraft: 'A I U',
  checkDraft: 'A I U',
  checkGrounds: 'A I U',
  importDraft: 'A I U',
  putConsolidated: 'A I U',
  draftDocument: 'A I U',
  submitReport: 'A I U',
  correctReport: 'A I',
  showSubmission: 'A I R U',
  submissionDocument: 'A I R U',
  returnReport: 'A I',
  acceptReport: 'A I',
  excludeUnit: 'A I',
  restoreUnit: 'A I',
  extendDeadline: 'A I',
  showSession: 'A I R U M',
  createToken: 'A I',
  listTokens: 'A I',
  revokeToken: 'A I',
  listAudit: 'A',
  style: '+',
  liveCheck: '+',
  signIn: '+',
  signOut: '+',
  chooseLanguage: '+',
  roundPage: 'A I R',
  stepOnPage: 'A I',
  startJob: 'A I',
  remindersPage: 'A I',
  remindOnPage: 'A I',
  consolidationPage: 'A I R',
  consolidateOnPage: 'A I',
  addEarlierOnPage: 'A I',
  figurePage: 'A I R',
  workbenchPage: 'A I',
  editOnPage: 'A I',
  unitPage: 'A I R U',
  draftPage: 'A I U',
  saveOnPage: 'A I U',
  importPage: 'A I U',
  takeConsolidated: 'A I U',
  submitPage: 'A I U',
  submitOnPage: 'A I U',
  acceptOnPage: 'A I',
  returnOnPage: 'A I',
  excludeOnPage: 'A I',
  restoreOnPage: 'A I',
  extendOnPage: 'A I',
} as const satisfies Readonly<
  Record<(typeof routes | typeof pages)[number]['definition']['operationId'], string>
>;

const letters: Readonly<Record<Role, string>> = {
  admin: 'A',
  issuer: 'I',
  reader: 'R',
  unit: 'U',
  monitor: 'M',
};

type Guarded = Pick<RouteDefinition, 'method' | 'path' | 'operationId' | 'access' | 'everyRound'>;
const definitions: readonly Guarded[] = [...routes, ...pages].map(({ definition }) => definition);
const own = { round: 'mine', unit: 'le-chan' };
const other = { round: 'theirs', unit: 'hai-an' };

let stored: StoredApp;
const secrets = new Map<Role, string>();

beforeAll(async () => {
  stored = await storedApp({ limits: { callerRequests: 10_000, addressRequests: 10_000 } });
  await openedRound(stored, own.round);
  await openedRound(stored, other.round);
  for (const role of roleSchema.options) {
    const { round } = own;
    const bounds = role === 'unit' ? own : role === 'admin' || role === 'monitor' ? {} : { round };
    secrets.set(role, await stored.token(role, bounds));
  }
});

afterAll(async () => {
  await stored.store.close();
});

/** The route on a round and a unit, everything else as it could be. */
function address({ path }: Guarded, on: typeof own): string {
  const filled: Readonly<Record<string, string>> = {
    ...on,
    template: 'hai-phong',
    document: 'letter',
    version: '1',
    job: '0'.repeat(32),
    file: 'consolidated.json',
    figure: 'strikes',
    schema: 'Report',
    section: 'context',
    token: '0'.repeat(32),
  };
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => filled[name] ?? '');
}

/** Sends as little as gets past the guard: whatever is wrong with it comes after the guard. */
async function answer(definition: Guarded, secret: string | undefined, on: typeof own) {
  const method = definition.method.toUpperCase();
  return stored.call(secret, address(definition, on), { method });
}

async function status(...asked: Parameters<typeof answer>) {
  return (await answer(...asked)).status;
}

const bounded = new Set<Role>(['issuer', 'reader', 'unit']);
const guarded = definitions.filter(({ access }) => access !== 'public');

it('has a row for every route, and no other', () => {
  expect(Object.keys(table).sort()).toEqual(definitions.map((one) => one.operationId).sort());
});

it.each(definitions.map((one) => [one.operationId, one] as const))(
  '%s declares what its row says',
  (operationId, { access }) => {
    const row = Object.entries(table).find(([key]) => key === operationId)?.[1] ?? '';
    const declared = access === 'public' ? '+' : access.map((role) => letters[role]).join(' ');
    expect(declared.split(' ').sort()).toEqual(row.split(' ').sort());
  },
);

describe.each(guarded.map((one) => [one.operationId, one] as const))('%s', (operationId, route) => {
  const { everyRound } = route;
  const row = Object.entries(table).find(([key]) => key === operationId)?.[1] ?? '';

  it('is kept by no cache', async () => {
    for (const secret of [undefined, secrets.get('admin')]) {
      const { headers } = await answer(route, secret, own);
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('is closed to who is not known', async () => {
    expect(await status(route, undefined, own)).toBe(401);
    expect(await status(route, `baocao_${'x'.repeat(43)}`, own)).toBe(401);
  });

  it.each(roleSchema.options)('is open to %s as its row says, on its own', async (role) => {
    const code = await status(route, secrets.get(role), own);
    if (!row.split(' ').includes(letters[role])) expect(code).toBe(403);
    else if (bounded.has(role) && everyRound === true) expect(code).toBe(403);
    else expect([401, 403]).not.toContain(code);
  });

  it.each(roleSchema.options)(
    'is open to %s on what is another’s only without bounds',
    async (role) => {
      if (!route.path.includes('{round}')) return;
      const code = await status(route, secrets.get(role), other);
      const open = row.split(' ').includes(letters[role]) && !bounded.has(role);
      if (open) expect([401, 403]).not.toContain(code);
      else expect(code).toBe(403);
    },
  );

  it('is closed to a unit on another unit of its round', async () => {
    if (!route.path.includes('{unit}')) return;
    expect(await status(route, secrets.get('unit'), { ...own, unit: other.unit })).toBe(403);
  });
});

it('keeps what reaches over all rounds from an administrator of one', async () => {
  const admin = await stored.token('admin', { round: own.round });
  expect((await stored.call(admin, `/rounds/${own.round}`)).status).toBe(200);
  for (const [method, path] of [
    ['GET', '/audit'],
    ['POST', '/rounds'],
  ] as const) {
    expect((await stored.call(admin, path, { method })).status).toBe(403);
  }
});
