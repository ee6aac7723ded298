import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const good = situation('district');
const faulty = situation('department-with-faults');
const stored = (text: string) => new MemoryFileStore({ '/ban/report.yaml': text });
const spaced = good.replace('. ', ' . ');

type Found = { readonly code: string; readonly severity: string; readonly file: string };
const found = async (files: MemoryFileStore, ...argv: string[]) => {
  const { out } = await run(['check', ...argv, '--format', 'json'], files);
  // The test looks at what is in it.
  const { findings } = JSON.parse(out) as { findings: readonly Found[] };
  return findings;
};
const codesOf = (findings: readonly Found[]) => findings.map(({ code }) => code);

describe('phases', () => {
  it('weigh the same finding otherwise', async () => {
    const text = good.replace(/^ {2}date:.*\n/mu, '');
    const severity = async (...argv: string[]) => {
      const findings = await found(stored(text), 'report.yaml', ...argv);
      return findings.find(({ code }) => code === 'header/date-missing')?.severity;
    };
    expect(await severity()).toBe('error');
    expect(await severity('--phase', 'submitting')).toBe('error');
    expect(await severity('--phase', 'drafting')).toBe('info');
    expect(await severity('--phase', 'consolidating')).toBe('warning');
  });
});

describe('what a report lets stand', () => {
  const letStand = (code: string, until: string) =>
    `${faulty}\nsuppressions:\n  - code: ${code}\n    reason: Ban Chỉ đạo đã đồng ý.\n    until: ${until}\n`;

  it('is not told, yet shown with its reason, until its last day', async () => {
    const before = await found(stored(faulty), 'report.yaml');
    const warning = before.find(({ severity }) => severity === 'warning')?.code ?? '';
    const text = letStand(warning, '2023-06-10');
    const after = codesOf(await found(stored(text), 'report.yaml'));
    expect(after).not.toContain(warning);
    const { out } = await run(['check', 'report.yaml'], stored(text));
    expect(out).toContain(`Để lại ${warning} ở `);
    expect(out).toContain('Ban Chỉ đạo đã đồng ý.');
    const late = codesOf(await found(stored(letStand(warning, '2023-06-09')), 'report.yaml'));
    expect(late).toEqual(expect.arrayContaining([warning, 'suppression/expired']));
  });

  it('is never an error, and never nothing', async () => {
    const before = await found(stored(faulty), 'report.yaml');
    const error = before.find(({ severity }) => severity === 'error')?.code ?? '';
    const stands = await found(stored(letStand(error, '2023-07-01')), 'report.yaml');
    expect(codesOf(stands)).toEqual(expect.arrayContaining([error, 'suppression/error-stands']));
    const unused = await found(
      stored(letStand('wording/no-such-thing', '2023-07-01')),
      'report.yaml',
    );
    expect(codesOf(unused)).toContain('suppression/unused');
  });
});

describe('comparison', () => {
  it('with the report of the period before, named or in the folder of its round', async () => {
    const files = await roundStore();
    files.put('/ban/round/reports/kien-thuy/report.yaml', good);
    files.put('/ban/before.yaml', good);
    const alone = await found(files, '--dir', 'round');
    expect(codesOf(alone)).not.toContain('copying/from-previous');
    const named = await found(files, '--dir', 'round', '--previous', 'before.yaml');
    expect(codesOf(named)).toContain('copying/from-previous');
    for (const [path, bytes] of [...files.files]) {
      if (path.startsWith('/ban/round/')) files.files.set(path.replace('round', 'last'), bytes);
    }
    for (const folder of [...files.folders]) files.folders.add(folder.replace('round', 'last'));
    const inFolder = await found(files, '--dir', 'round', '--previous-dir', 'last');
    expect(codesOf(inFolder)).toContain('copying/from-previous');
  });

  it('with the other units of the round, whether all are checked or one', async () => {
    const files = await roundStore();
    files.put('/ban/round/reports/kien-thuy/report.yaml', good);
    files.put('/ban/round/reports/le-chan/report.yaml', good.replaceAll('kien-thuy', 'le-chan'));
    expect(codesOf(await found(files, '--dir', 'round'))).toContain('copying/from-peer');
    const one = 'round/reports/kien-thuy/report.yaml';
    expect(codesOf(await found(files, one))).toContain('copying/from-peer');
  });
});

describe('--fix', () => {
  it('mends what can be mended, keeps the rest letter by letter, and then finds nothing more', async () => {
    const files = stored(`# Ghi chú của người soạn\n${spaced}`);
    const { err } = await run(['check', 'report.yaml', '--fix'], files);
    expect(err).toBe('Đã sửa 1 chỗ trong report.yaml\n');
    expect(files.text('/ban/report.yaml')).toBe(`# Ghi chú của người soạn\n${good}`);
    const again = await run(['check', 'report.yaml', '--fix'], files);
    expect(again.err).toBe('Không có chỗ nào máy sửa được.\n');
    expect(files.text('/ban/report.yaml')).toBe(`# Ghi chú của người soạn\n${good}`);
  });

  it('shows what it would do, and writes nothing', async () => {
    const files = stored(spaced);
    const { code, out, err } = await run(['check', 'report.yaml', '--dry-run'], files);
    expect(code).toBe(1);
    expect(err).toBe('Sẽ sửa 1 chỗ trong report.yaml\n');
    expect(out).toMatch(/^Index: report\.yaml\n=+\n--- report\.yaml\n\+\+\+ report\.yaml\n@@ /u);
    expect(files.text('/ban/report.yaml')).toBe(spaced);
  });

  it('leaves fewer findings than there were in a report full of faults', async () => {
    const files = stored(faulty);
    const before = await found(files, 'report.yaml');
    await run(['check', 'report.yaml', '--fix'], files);
    expect((await found(files, 'report.yaml')).length).toBeLessThan(before.length);
  });
});

describe('the baseline of a round', () => {
  const round = async () => {
    const files = await roundStore();
    files.put('/ban/round/reports/so-lao-dong/report.yaml', faulty);
    return files;
  };
  const check = (files: MemoryFileStore, ...argv: string[]) =>
    run(['check', '--dir', 'round', ...argv], files);

  it('is made once; then only what is new is told', async () => {
    const files = await round();
    expect((await check(files, '--update-baseline')).code).toBe(0);
    expect((await check(files, '--baseline')).code).toBe(0);
    files.put('/ban/round/reports/so-lao-dong/report.yaml', faulty.replace('. ', ' . '));
    const { code, out } = await check(files, '--baseline', '--preset', 'strict');
    expect(code).toBe(1);
    expect(out).toContain('[wording/space-before-mark]');
    expect(out).not.toContain('[figures/part-within-whole]');
  });

  it('can only shrink', async () => {
    const files = await round();
    await check(files, '--update-baseline');
    const path = '/ban/round/baseline.json';
    const first = files.text(path);
    files.put('/ban/round/reports/so-lao-dong/report.yaml', faulty.replace('. ', ' . '));
    expect((await check(files, '--update-baseline', '--preset', 'strict')).code).toBe(1);
    expect(files.text(path)).toBe(first);
    files.put('/ban/round/reports/so-lao-dong/report.yaml', good);
    await check(files, '--update-baseline');
    expect(files.text(path).length).toBeLessThan(first.length);
  });

  it('has to be there before it is used', async () => {
    expect(await check(await round(), '--baseline')).toMatchObject({ code: 2 });
  });
});

describe('--timings', () => {
  it('tells how long the rules take', async () => {
    let now = 0;
    const clock = () => (now += 0.5);
    const { out } = await run(['check', 'report.yaml', '--timings'], stored(good), { clock });
    expect(out).toMatch(/Thời gian chạy \d+ quy tắc: \d+\.\d ms/u);
    expect(out).toMatch(/\n +0\.5 ms {2}[a-z]+\/[a-z-]+\n/u);
  });
});
