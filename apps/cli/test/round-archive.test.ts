import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from '../src/archive/read-zip.js';
import { writeZip } from '../src/archive/write-zip.js';
import { manifestOf } from '../src/round-archive/archive-manifest.js';
import { MemoryFileStore } from './memory-file-store.js';
import { roundStore, run, situation } from './run.js';

const unit = 'kien-thuy';
const clock = { now: () => new Date('2023-06-14T02:00:00Z') };

/** A store with a round in which one report came, and its archive. */
async function packed(): Promise<MemoryFileStore> {
  const files = await roundStore();
  files.put(`/ban/round/reports/${unit}/report.yaml`, situation('district'));
  const steps = [
    ['open'],
    ['submit', unit],
    ['export', '--out', 'đợt.zip', '--documents', 'txt', '--at', '2023-06-20'],
  ];
  for (const step of steps) {
    const { code, err } = await run(['round', ...step, '--dir', 'round'], files, clock);
    expect(err).toBe('');
    expect(code).toBe(0);
  }
  return files;
}

const archiveIn = (files: MemoryFileStore) => files.files.get('/ban/đợt.zip') ?? new Uint8Array();
const imported = (files: MemoryFileStore) =>
  run(['round', 'import', 'đợt.zip', '--into', 'mới'], files, clock);

describe('a round as one archive', () => {
  it('comes back as the round it was', async () => {
    const files = await packed();
    expect(await imported(files)).toMatchObject({ code: 0, err: '' });
    for (const name of ['units.csv', 'events.jsonl', `reports/${unit}/submitted-1.json`]) {
      expect(files.text(`/ban/mới/${name}`), name).toBe(files.text(`/ban/round/${name}`));
    }
    const outlineIn = (dir: string): unknown => JSON.parse(files.text(`/ban/${dir}/outline.json`));
    expect(outlineIn('mới')).toEqual(outlineIn('round'));
    const status = (dir: string) =>
      run(['round', 'status', '--dir', dir, '--format', 'json'], files, clock);
    expect((await status('mới')).out).toBe((await status('round')).out);
    expect(files.text('/ban/mới/documents/kien-thuy_bao-cao_2023-h1.txt')).toContain('BÁO CÁO');
  });

  it('is the same bytes for the same round', async () => {
    expect(archiveIn(await packed())).toEqual(archiveIn(await packed()));
  });

  it('is not written over what is there', async () => {
    const files = await packed();
    files.put('/ban/mới/tệp.txt', 'x');
    expect((await imported(files)).code).toBe(2);
  });

  const changed: [string, (entries: Record<string, Uint8Array>) => void, string][] = [
    ['a changed entry', (entries) => (entries['units.csv'] = new Uint8Array(3)), 'archive/changed'],
    ['a missing entry', (entries) => delete entries['events.jsonl'], 'archive/missing'],
    ['a stray entry', (entries) => (entries['thêm.txt'] = new Uint8Array(1)), 'archive/stray'],
    ['no manifest', (entries) => delete entries['manifest.json'], 'archive/no-manifest'],
    [
      'a path that leads elsewhere, listed in the manifest',
      (entries) => {
        relisted(entries, { 'documents/../../x.txt': new Uint8Array(1) });
      },
      'archive/stray',
    ],
    [
      'no reports for its events',
      (entries) => {
        relisted(entries, { 'reports.jsonl': new Uint8Array() });
      },
      'archive/report-missing',
    ],
  ];
  it.each(changed)('is refused with %s, and nothing is written', async (_, change, code) => {
    const files = await packed();
    const entries = unzipSync(archiveIn(files));
    change(entries);
    files.put('/ban/đợt.zip', writeZip(entries));
    const { code: exit, err } = await imported(files);
    expect(exit).toBe(1);
    expect(err).toContain(`[${code}]`);
    expect(await files.kindOf('/ban/mới')).toBe('absent');
  });

  it('is refused when it is no zip', async () => {
    const files = new MemoryFileStore({ '/ban/đợt.zip': 'không phải zip' });
    expect((await imported(files)).err).toContain('[archive/damaged]');
  });
});

/** Puts entries in and a manifest that fits them. */
function relisted(entries: Record<string, Uint8Array>, more: Record<string, Uint8Array>): void {
  Object.assign(entries, more);
  delete entries['manifest.json'];
  const text = JSON.stringify(manifestOf('qcdc-2023-h1', entries));
  entries['manifest.json'] = new TextEncoder().encode(text);
}

describe('readZip', () => {
  const limits = { entries: 10, unpackedBytes: 1_000_000 };

  it('stops at what unpacks to more than it reads, whatever it declares', () => {
    const bomb = writeZip({ a: new Uint8Array(50_000_000) });
    const lying = bomb.slice();
    // The sizes that the local header and the directory declare.
    const view = new DataView(lying.buffer);
    view.setUint32(22, 10, true);
    expect(readZip(bomb, limits)).toEqual({ ok: false, reason: 'too-large' });
    expect(readZip(lying, limits)).toMatchObject({ ok: false });
  });

  it('counts entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`${String(index)}.txt`, new Uint8Array(1)]),
    );
    expect(readZip(writeZip(many), limits)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('refuses one that is cut off', () => {
    const zip = writeZip({ a: new TextEncoder().encode('nội dung'.repeat(99)) });
    expect(readZip(zip.subarray(0, 40), limits)).toEqual({ ok: false, reason: 'damaged' });
  });
});
