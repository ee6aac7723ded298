#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { URL } from 'node:url';

const built = new URL('../dist/bin.js', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  // npm links this file in a clone before anything is built there: the source runs, if more slowly.
  const { runSource } = await import('../../../scripts/run-source.js');
  runSource(new URL('../src/bin.ts', import.meta.url));
}
