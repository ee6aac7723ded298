import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDemoStage } from './pages/demo-stage.js';
import { pageJudge } from './pages/page-judge.js';
import { decideAsIssuer, reportAsUnit } from './pages/round-in-browser.js';
import { root } from './repository/repository-files.js';

/** A round as people see it, in a browser of another maker: from the sign-in to the acceptance. */
const pictures = join(root, 'out/pages');
mkdirSync(pictures, { recursive: true });
await onDemoStage(async ({ page, round, unit, tokenOf }) => {
  const judge = pageJudge(page, pictures);
  const stage = { page, judge, round, unit };
  await reportAsUnit(stage, tokenOf(unit));
  await decideAsIssuer(stage, tokenOf('issuer'));
  for (const line of judge.lines) console.log(line);
  if (judge.failed()) process.exitCode = 1;
});
