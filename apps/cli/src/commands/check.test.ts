import { scoreOf, type Diagnostic, type Score } from '@baocao/core';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const good = situation('district');
const faulty = situation('department-with-faults');
const stored = (name: string, content: string | Uint8Array) =>
  new MemoryFileStore({ [`/ban/${name}`]: content });
const checkText = (text: string, ...more: string[]) =>
  run(['check', 'report.yaml', ...more], stored('report.yaml', text));

type Entry = Readonly<Record<string, unknown>>;
const entriesOf = (out: string): readonly Entry[] => {
  // The test looks at what is in it.
  const { findings } = JSON.parse(out) as { findings: readonly Entry[] };
  return findings;
};

describe('baocao check', () => {
  it('finds nothing in a good report', async () => {
    const { code, out, err } = await checkText(good);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^report\.yaml: đã trả lời (\d+)\/\1 mục, (\d+)\/\2 chỉ tiêu \(100 %\)\.\n {2}Điểm 100\/100\.\nKhông có lỗi và cảnh báo\.\n$/u,
    );
  });

  it('prints findings for people by file and section', async () => {
    const { code, out } = await checkText(faulty);
    expect(code).toBe(1);
    expect(out).toMatch(/^report\.yaml\n/u);
    expect(out).toMatch(/\n {2}Phần II, mục 1\n {4}\d+:\d+ (?:lỗi|cảnh báo|lưu ý): /u);
    expect(out).toMatch(
      /\n\d+ lỗi, \d+ cảnh báo, \d+ lưu ý\nXem vì sao[^\n]*baocao explain[^\n]*\n$/u,
    );
    const parts = Array.from(out.matchAll(/^ {2}Phần ([IV]+)/gmu), ([, part]) => part ?? '');
    expect(parts).toEqual([...parts].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('prints findings for programs', async () => {
    const { code, out } = await checkText(faulty, '--format', 'json');
    expect(code).toBe(1);
    const entries = entriesOf(out);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        file: 'report.yaml',
        line: expect.any(Number) as unknown, // the matcher is typed as any
        code: expect.stringMatching(/^[a-z-]+\/[a-z0-9-]+$/u) as unknown, // the same
        severity: expect.stringMatching(/^(error|warning|info)$/u) as unknown, // the same
        path: expect.any(String) as unknown, // the same
        message: expect.stringMatching(/^\p{L}/u) as unknown, // the same
        values: expect.any(Object) as unknown, // the same
        basis: { source: expect.any(String) as unknown }, // the same
      });
      expect(entry['message']).not.toMatch(/\{[a-z]+\}/u);
    }
    const [part] = entries.filter(({ code: one }) => one === 'figures/part-within-whole');
    expect(part).toMatchObject({
      related: [{ path: expect.stringMatching(/^\/indicators\//u) as unknown }],
    }); // the same
  });

  it('speaks English when asked, addresses too', async () => {
    const { out } = await checkText(faulty, '--lang', 'en', '--format', 'json');
    const [part] = entriesOf(out).filter(({ code }) => code === 'figures/part-within-whole');
    expect(part?.['address']).toMatch(/^Part II, section 4, indicator “/u);
    expect(part?.['message']).toMatch(/^Part II, section 4, indicator “.*: is 3 /u);
    expect(JSON.stringify(part?.['related'])).toContain('Part II, section 4');
  });

  it('gives each report a score that can be added up from what was found', async () => {
    const { out } = await checkText(faulty, '--format', 'json');
    // The test looks at what is in it.
    const { reports, findings } = JSON.parse(out) as {
      reports: readonly { score: Score; share: number }[];
      findings: readonly Diagnostic[];
    };
    const [report] = reports;
    expect(report?.score).toEqual(scoreOf(findings, { share: report?.share ?? 0 }));
    expect(report?.score.points).toBeLessThan(100);
    const { points } = report?.score ?? { points: 0 };
    expect((await checkText(faulty)).out).toContain(`  Điểm ${String(points)}/100; trừ: `);
  });

  it('colours only a terminal', async () => {
    const files = stored('report.yaml', faulty);
    const escape = '\u001b[';
    expect((await run(['check', 'report.yaml'], files)).out).not.toContain(escape);
    expect((await run(['check', 'report.yaml'], files, { colour: true })).out).toContain(escape);
  });

  it('is mild on a draft', async () => {
    const empty = situation('enterprise-bloc-empty');
    const draft = entriesOf((await checkText(empty, '--preset', 'draft', '--format', 'json')).out);
    const plain = entriesOf((await checkText(empty, '--format', 'json')).out);
    expect(draft).toHaveLength(plain.length);
    expect(draft.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plain.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});

const order = ['I', 'II', 'III', 'IV', 'V'];

describe('baocao check in a round folder', () => {
  it('checks all reports and counts the units that have one', async () => {
    const files = await roundStore();
    files.put('/ban/round/reports/kien-thuy/report.yaml', good);
    files.put('/ban/round/reports/so-lao-dong/report.yml', faulty);
    const { code, out } = await run(['check', '--dir', 'round'], files);
    const units = String(haiPhongTemplate.round.units.length);
    expect(code).toBe(1);
    expect(out).toContain(`Đã có báo cáo của 2/${units} đơn vị.`);
    expect(out).toContain('round/reports/kien-thuy/report.yaml: đã trả lời');
    expect(out).toContain('round/reports/so-lao-dong/report.yml\n');
  });

  it('has nothing to say of a round without reports', async () => {
    const { code, out } = await run(['check', '--dir', 'round'], await roundStore());
    expect(code).toBe(0);
    expect(out).toContain('Đã có báo cáo của 0/');
    const json = await run(['check', '--dir', 'round', '--format', 'json'], await roundStore());
    expect(JSON.parse(json.out)).toMatchObject({
      reports: [],
      findings: [],
      units: { present: 0 },
    });
  });

  it('takes the round that a file lies in, with its own outline and rules', async () => {
    const files = await roundStore();
    files.put('/ban/round/reports/kien-thuy/report.yaml', good.replace('date:', 'dated:'));
    const path = '/ban/round/round.json';
    files.put(
      path,
      files
        .text(path)
        .replace('"ruleSettings": {}', '"ruleSettings": {"period/matches-round": "info"}')
        .replace('"half": 1', '"half": 2'),
    );
    files.put('/ban/round/reports/kien-thuy/report.yaml', good);
    const { code, out } = await run(['check', 'round/reports/kien-thuy/report.yaml'], files);
    expect(code).toBe(0);
    expect(out).toContain('[period/matches-round]');
    expect(out).toContain('lưu ý: Kỳ báo cáo');
  });

  it('takes the round named by --dir for a file elsewhere', async () => {
    const files = await roundStore();
    files.put('/ban/report.yaml', good.replace('id: qcdc-hai-phong', 'id: elsewhere'));
    const inRound = await run(
      ['check', 'report.yaml', '--dir', 'round', '--format', 'json'],
      files,
    );
    expect(entriesOf(inRound.out).map(({ code }) => code)).toEqual(['structure/other-outline']);
  });

  it.each([
    ['round.json', '"2023-06-15"', '"2023-06-31"', '/deadline/date', 'schema/impossible-date'],
    ['round.json', '"party-2018"', '"party-1918"', '/styleProfile', 'schema/not-allowed'],
    ['round.json', '"letter": {', '"letter": [', '', 'json/malformed'],
    ['outline.json', '"id": "strikes"', '"id": "enterprises-total"', '', 'outline/duplicate-id'],
    ['units.csv', 'le-chan,', 'Lê Chân,', '/units/2/id', 'schema/bad-format'],
    ['units.csv', 'le-chan,', 'ngo-quyen,', '/units', 'schema/duplicate-unit'],
    ['units.csv', 'ngo-quyen,', '"ngo-quyen,', '', 'csv/open-quote'],
    ['units.csv', 'id,name', 'ma,name', '', 'csv/missing-column'],
    ['units.csv', 'Quận Lê Chân,', 'Quận Lê Chân,,', '', 'csv/cell-count'],
    [
      'units.csv',
      'Quận Lê Chân,district',
      'Quận Lê Chân,quan',
      '/units/2/kind',
      'round/unknown-unit-kind',
    ],
  ])('names file and place of what is wrong in %s: %s as %s', async (name, from, to, at, code) => {
    const files = await roundStore();
    const path = `/ban/round/${name}`;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.files.get(path));
    expect(text).toContain(from);
    files.put(path, text.replace(from, to));
    const result = await run(['check', '--dir', 'round', '--format', 'json'], files);
    expect(result.code).toBe(1);
    const found = entriesOf(result.out).find((entry) => entry['code'] === code);
    expect(found).toMatchObject({ file: `round/${name}` });
    if (at !== '') expect(found?.['path']).toContain(at);
    // These two are about the whole table.
    const whole = ['schema/duplicate-unit', 'csv/missing-column'].includes(code);
    expect(typeof found?.['line']).toBe(whole ? 'undefined' : 'number');
  });

  it('tells of a file that the round folder lacks', async () => {
    const files = await roundStore();
    files.files.delete('/ban/round/units.csv');
    const { code, err } = await run(['check', '--dir', 'round'], files);
    expect(code).toBe(2);
    expect(err).toContain('Không có tệp “round/units.csv”');
  });
});

describe('bad input', () => {
  const codesIn = async (name: string, content: string | Uint8Array) => {
    const { code, out, err } = await run(
      ['check', name, '--format', 'json'],
      stored(name, content),
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    return entriesOf(out);
  };

  it.each([
    ['{"outline": {"id": "x",}', 'json/malformed', { line: 1, column: 24 }],
    ['null', 'schema/wrong-type', {}],
  ])('the JSON %j is %s', async (content, code, place) => {
    expect(await codesIn('a.json', content)).toMatchObject([{ file: 'a.json', code, ...place }]);
  });

  it.each([
    ['a: 1\n\tb: 2\n', 'yaml/tab', { line: 2, column: 1 }],
    ['a: kết quả: tốt\n', 'yaml/unquoted-colon', { line: 1, column: 4 }],
    ['a: "x\nb: 1\n', 'yaml/missing-mark', { line: 3, column: 1 }],
    ['a: [1, 2\nb: 1\n', 'yaml/missing-mark', { line: 2, column: 1 }],
    ['a: @x\n', 'yaml/needs-quotes', { line: 1, column: 4 }],
    ['a: 1\na: 2\n', 'yaml/duplicate-key', { line: 2, column: 1 }],
    ['a:\n  b: 1\n c: 2\n', 'yaml/bad-indent', { line: 3, column: 1 }],
    ['a: x\nmột dòng\nb: 1\n', 'yaml/missing-colon', { line: 2, column: 1 }],
    ['a: x\n---\nb: y\n', 'yaml/several-documents', { line: 2, column: 1 }],
    ['a: *b\n', 'yaml/alias', {}],
    ['b: !x y\n', 'yaml/malformed', { line: 1, column: 4 }],
    ['a: &a [*a]\n', 'schema/too-deep', {}],
    ['__proto__: {a: 1}\n', 'schema/unknown-key', { line: 1 }],
    ['', 'schema/wrong-type', {}],
  ])('the YAML %j is %s', async (content, code, place) => {
    const [first] = await codesIn('a.yaml', content);
    expect(first).toMatchObject({ file: 'a.yaml', code, severity: 'error', ...place });
  });

  it.each([
    ['deep JSON', 'a.json', () => '['.repeat(1_000_000), 'schema/too-deep'],
    ['deep brackets', 'a.yaml', () => '['.repeat(4_000_000), 'yaml/too-complex'],
    ['deep lists', 'a.yaml', () => '- '.repeat(2_000_000), 'yaml/too-complex'],
    ['a million lines', 'a.yaml', () => 'a: 1\n'.repeat(1_000_000), 'yaml/too-complex'],
    ['a byte too many', 'a.yaml', () => 'x'.repeat(5_000_001), 'file/too-large'],
    ['100 MB', 'a.json', () => new Uint8Array(100_000_000), 'file/too-large'],
    ['UTF-16', 'a.yaml', () => new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'file/not-utf8'],
  ])('%s in %s is refused at once', async (_what, name, content, code) => {
    expect(await codesIn(name, content())).toMatchObject([{ file: name, code }]);
  });

  it('stops a bomb of aliases', async () => {
    const level = (index: number) => `a${String(index)}: &a${String(index)}`;
    const ninefold = (index: number) =>
      Array(9)
        .fill(`*a${String(index)}`)
        .join(', ');
    const levels = Array.from(
      { length: 9 },
      (_, index) => `${level(index + 1)} [${ninefold(index)}]`,
    );
    const bomb = [`${level(0)} x`, ...levels].join('\n');
    expect(await codesIn('a.yaml', bomb)).toMatchObject([{ code: 'yaml/alias' }]);
  });

  it.each([
    ['an impossible date', /date: '?[0-9-]+'?/u, 'date: 2023-02-30', 'schema/impossible-date'],
    [
      'a title of 10,000 characters',
      /subject: .*/u,
      `subject: ${'x'.repeat(10_000)}`,
      'schema/too-long',
    ],
    [
      'another version of the outline',
      'version: 1.0.0',
      'version: 9.9.9',
      'structure/outline-version',
    ],
    [
      'an unknown section',
      'responses:\n',
      'responses:\n  no.such: chữ\n',
      'structure/unknown-section',
    ],
    ['an outline nobody knows', 'id: qcdc-hai-phong', 'id: nowhere', 'report/unknown-outline'],
  ])('%s is told with its place', async (_what, from, to, code) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    const entries = await codesIn('a.yaml', text);
    expect(entries).toMatchObject([{ code, line: expect.any(Number) as unknown }]); // typed as any
  });

  it('takes text that is not in NFC, and says so', async () => {
    const { code, out } = await checkText(good.normalize('NFD'), '--format', 'json');
    expect(code).toBe(0);
    expect(entriesOf(out)).toMatchObject([{ code: 'text/not-nfc', severity: 'info' }]);
  });

  it('reads a JSON report and a byte order mark', async () => {
    const json = '{"outline": {"id": "qcdc-hai-phong", "version": "1.0.0"}, "round": "x"}';
    const entries = await codesIn('a.json', `\uFEFF${json}`);
    expect(entries.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/unit', '/period', '/header', '/responses', '/indicators']),
    );
  });

  it.each([
    [['check', 'none.yaml'], 'Không có tệp “none.yaml”'],
    [['check', '.'], '“.” không phải tệp .yaml'],
    [['check', 'folder.yaml'], '“folder.yaml” không phải là tệp thường'],
    [['check', 'report.docx'], '“report.docx” không phải tệp .yaml, .yml hoặc .json'],
    [['check'], 'Không thấy thư mục đợt báo cáo'],
    [['check', 'report.yaml', '--dir', 'none'], 'Không thấy thư mục đợt báo cáo'],
  ])('%j is misuse', async (argv, message) => {
    const files = new MemoryFileStore({ '/ban/folder.yaml/x': '', '/ban/report.docx': '' });
    const { code, out, err } = await run(argv, files);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
