import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareInBrowser, handUpInBrowser } from './pages/earlier-in-browser.js';
import { onDemoStage } from './pages/demo-stage.js';
import {
  closeInBrowser,
  consolidateInBrowser,
  lookThingsUp,
  remindInBrowser,
  stepWithUnit,
} from './pages/lead-round-in-browser.js';
import { importAsUnit } from './pages/import-in-browser.js';
import { openLateRound } from './pages/open-late-round.js';
import { pageJudge } from './pages/page-judge.js';
import { decideAsIssuer, reportAsUnit } from './pages/round-in-browser.js';
import { signIn, signOut } from './pages/stage.js';
import { root } from './repository/repository-files.js';

/** A round as people see it, in a browser of another maker: from the sign-in to the correction. */
const pictures = join(root, 'out/pages');
mkdirSync(pictures, { recursive: true });
await onDemoStage(async ({ page, round, unit, silent, tokenOf, server }) => {
  const judge = pageJudge(page, pictures);
  const stage = { page, judge, round, unit };
  await reportAsUnit(stage, tokenOf(unit));
  await importAsUnit({ ...stage, unit: silent }, tokenOf(silent));
  await decideAsIssuer(stage, tokenOf('issuer'));
  await stepWithUnit({ ...stage, unit: silent });
  await consolidateInBrowser(stage);
  const consolidation = await compareInBrowser(stage);
  await closeInBrowser(stage);
  await signOut(stage);
  const late = await openLateRound(server);
  await signIn(stage, late.token);
  await remindInBrowser({ ...stage, round: late.round });
  await handUpInBrowser({ ...stage, round: late.round }, consolidation);
  await lookThingsUp(stage);
  if (judge.failed()) process.exitCode = 1;
});
