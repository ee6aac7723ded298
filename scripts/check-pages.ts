import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { demoRound, seedDemo } from '../apps/api/src/serving/seed-demo.js';
import { startServer } from '../apps/api/src/serving/start-server.js';
import { decideAsIssuer, reportAsUnit } from './pages/round-in-browser.js';
import { pageJudge } from './pages/page-judge.js';
import { root } from './repository/repository-files.js';

/** A round as people see it, in a browser of another maker: from the sign-in to the acceptance. */
const pictures = join(root, 'out/pages');
/** The first unit of the demo that has sent nothing. */
const unit = haiPhongTemplate.round.units[3].id;

const folder = mkdtempSync(join(tmpdir(), 'baocao-pages-'));
mkdirSync(pictures, { recursive: true });
const server = await startServer({
  hostname: '127.0.0.1',
  port: 0,
  templates: [haiPhongTemplate],
  place: { folder: undefined },
  admin: { file: join(folder, 'admin') },
  work: true,
  log: () => undefined,
});
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]),
});
try {
  const tokenFile = join(folder, 'tokens.json');
  await seedDemo(server.origin, server.admin, tokenFile);
  const tokens = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(tokenFile, 'utf8')));
  const page = await browser.newPage({ locale: 'vi-VN', baseURL: server.origin });
  const judge = pageJudge(page, pictures);
  const stage = { page, judge, round: demoRound, unit };
  await reportAsUnit(stage, tokens[unit] ?? '');
  await decideAsIssuer(stage, tokens['issuer'] ?? '');
  for (const line of judge.lines) console.log(line);
  if (judge.failed()) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}
