import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { chromium, type Browser, type Page } from 'playwright-core';
import * as z from 'zod';
import { liveScript } from './live-script.js';
import { demoRound, seedDemo } from '../../apps/api/src/serving/seed-demo.js';
import type { RunningServer } from '../../apps/api/src/serving/server-options.js';
import { startServer } from '../../apps/api/src/serving/start-server.js';

/** A page of a browser before a server with the round of the demo, and who may sign in there. */
export type DemoStage = {
  readonly page: Page;
  readonly round: string;
  /** The first unit that has sent nothing. */
  readonly unit: string;
  /** Another one. */
  readonly silent: string;
  readonly server: Pick<RunningServer, 'origin' | 'admin'>;
  readonly tokenOf: (holder: string) => string;
};

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
].concat(['--disable-background-networking', '--disable-component-update', '--disable-sync']);

/** Sets the stage, plays on it, and clears it away whatever came of it. */
export async function onDemoStage(play: (stage: DemoStage) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-pages-'));
  const server = await startServer({
    hostname: '127.0.0.1',
    port: 0,
    templates: [haiPhongTemplate],
    place: { folder: undefined },
    admin: { file: join(folder, 'admin') },
    work: true,
    liveScript: await liveScript(),
    log: () => undefined,
  });
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet });
    const tokenFile = join(folder, 'tokens.json');
    await seedDemo(server.origin, server.admin, tokenFile);
    const tokens = z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(tokenFile, 'utf8')));
    const context = await browser.newContext({ locale: 'vi-VN', baseURL: server.origin });
    const page = await context.newPage();
    const { units } = haiPhongTemplate.round;
    await play({
      page,
      round: demoRound,
      unit: units[3].id,
      silent: units[7].id,
      server,
      tokenOf: (holder) => tokens[holder] ?? '',
    });
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
