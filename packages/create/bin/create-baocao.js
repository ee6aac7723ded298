#!/usr/bin/env node
import { existsSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

// npm links this file when it installs, which is before anything has been built.
const built = new URL('../dist/bin.js', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write(
    'create-baocao is not built yet: run `npm run build` at the repository root.\n',
  );
  process.exitCode = 2;
}
