import { describe, expect, it } from 'vitest';
import { run } from '../test/run.js';
import manifest from '../package.json' with { type: 'json' };

const commands = [
  [],
  ['init'],
  ['new'],
  ['check'],
  ['render'],
  ['outline'],
  ['outline', 'show'],
  ['outline', 'schema'],
];

describe('help', () => {
  it.each(commands)('is in Vietnamese for baocao %s %s', async (...words) => {
    const { code, out, err } = await run([...words, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Cách dùng: baocao ${words.join(' ')}`, 'u'));
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|display|\[options\]|default|\{/u);
  });

  it.each(commands)('is in English for baocao %s %s', async (...words) => {
    const { code, out } = await run([...words, '--help', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: baocao ${words.join(' ')}`, 'u'));
    expect(out.replace('Lê Chân', '').replaceAll('Hải Phòng', '')).not.toMatch(/[ăđơưạếệộ]/u);
  });

  it.each(commands.filter(([word, more]) => word !== 'outline' || more !== undefined))(
    'teaches: an example and the exit codes of baocao %s %s',
    async (...words) => {
      const { out } = await run([...words, '--help']);
      expect(out).toContain('\n  baocao ');
      expect(out).toContain('Mã thoát:');
    },
  );

  it('stays within 80 columns', async () => {
    for (const words of commands) {
      const { out } = await run([...words, '--help']);
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });
});

describe('misuse', () => {
  it.each([
    [['chek'], 'Không có lệnh “chek”. Có phải bạn định gõ check?', 'baocao'],
    [['check', '--fomat', 'json'], 'Không có tuỳ chọn --fomat.', 'baocao check'],
    [['init'], 'Thiếu tham số <DIR>.', 'baocao init'],
    [['render', 'a.yaml'], 'Thiếu tuỳ chọn bắt buộc --to <FORMATS>.', 'baocao render'],
    [['render', 'a.yaml', '--to'], 'Tuỳ chọn --to <FORMATS> thiếu giá trị.', 'baocao render'],
    [['init', 'a', 'b'], 'Thừa tham số.', 'baocao init'],
    [
      ['outline', 'show', '--format', "x'y"],
      "Giá trị “x'y” không dùng được cho --format <FORMAT>; chọn một trong: pretty, json.",
      'baocao outline show',
    ],
    [['--lang', 'fr'], 'Giá trị “fr” không dùng được cho --lang <LANG>', 'baocao'],
  ])('%j is told with its cure', async (argv, message, command) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(`Xem hướng dẫn: ${command} --help`);
  });

  it('is told in English too', async () => {
    const { code, err } = await run(['--lang=en', 'chek']);
    expect(code).toBe(2);
    expect(err).toBe('There is no command "chek". Did you mean check?\nFor help: baocao --help\n');
  });

  it('shows the help where a command is missing', async () => {
    const { code, out, err } = await run(['outline']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Cách dùng: baocao outline');
  });
});

it('prints its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

it('shows a bug with its stack, and ends as a failure', async () => {
  const now = () => {
    throw new Error('the clock is broken');
  };
  const { code, err } = await run(['render', 'a.yaml', '--to', 'txt'], undefined, { now });
  expect(code).toBe(2);
  expect(err).toContain('Chương trình gặp lỗi của chính nó');
  expect(err).toContain('the clock is broken');
});
