import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { roundStore, run, situation } from '../../test/run.js';

const good = situation('district');
const withReport = (text = good) => new MemoryFileStore({ '/ban/report.yaml': text });
const made = (files: MemoryFileStore) =>
  [...files.files.keys()].filter((path) => path.startsWith('/ban/out')).sort();
const toOut = ['--out', 'out'];

describe('baocao render', () => {
  it('prints a report in every format and names the files', async () => {
    const files = withReport();
    const { code, out, err } = await run(
      ['render', 'report.yaml', '--to', 'pdf, DOCX,txt,pdf', ...toOut],
      files,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toEqual([
      'Đã ghi out/kien-thuy_bao-cao_2023-h1.pdf',
      'Đã ghi out/kien-thuy_bao-cao_2023-h1.docx',
      'Đã ghi out/kien-thuy_bao-cao_2023-h1.txt',
    ]);
    const lead = (ending: string) =>
      String.fromCharCode(
        ...(files.files.get(`/ban/out/kien-thuy_bao-cao_2023-h1.${ending}`)?.subarray(0, 4) ?? []),
      );
    expect(lead('pdf')).toBe('%PDF');
    expect(lead('docx')).toBe('PK\u0003\u0004');
    expect(files.text('/ban/out/kien-thuy_bao-cao_2023-h1.txt')).toContain('BÁO CÁO');
  });

  it('prints the letter and the outline of a round, beside it', async () => {
    const files = await roundStore();
    expect((await run(['render', 'round/round.json', '--to', 'txt'], files)).code).toBe(0);
    expect(files.text('/ban/round/qcdc-2023-h1_cong-van.txt')).toContain('Số 42-CV/BCĐ');
    expect(files.text('/ban/round/qcdc-2023-h1_de-cuong.txt')).toContain('ĐỀ CƯƠNG BÁO CÁO');
  });

  it('prints the letter with its outline in one file where asked', async () => {
    const files = await roundStore();
    const argv = ['render', 'round/round.json', '--to', 'txt', '--with-outline'];
    expect((await run(argv, files)).out.trim()).toBe('Đã ghi round/qcdc-2023-h1_cong-van.txt');
    const text = files.text('/ban/round/qcdc-2023-h1_cong-van.txt');
    expect(text).toContain('Số 42-CV/BCĐ');
    expect(text).toContain('ĐỀ CƯƠNG BÁO CÁO');
  });

  it('reserves a field for a digital signature where asked', async () => {
    const pdfOf = async (...options: readonly string[]) => {
      const files = withReport();
      const { err } = await run(['render', 'report.yaml', '--to', 'pdf', ...options], files);
      expect(err).toBe('');
      return files.files.get('/ban/kien-thuy_bao-cao_2023-h1.pdf');
    };
    const field = await pdfOf('--signature-field');
    expect(field).not.toEqual(await pdfOf());
    expect(field).toEqual(await pdfOf('--signature-field'));
  });

  it.each([
    ['report.yaml', 'pdf', '--with-outline', '--with-outline chỉ dùng với round.json'],
    ['round/round.json', 'pdf', '--attach-data', '--attach-data chỉ dùng với một báo cáo'],
    ['report.yaml', 'docx', '--attach-data', '--attach-data chỉ có ở tệp PDF'],
    ['report.yaml', 'txt', '--signature-field', '--signature-field chỉ có ở tệp PDF'],
  ])('refuses %s to %s with %s', async (file, format, option, message) => {
    const files = await roundStore();
    files.put('/ban/report.yaml', good);
    const { code, err } = await run(['render', file, '--to', format, option, ...toOut], files);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(made(files)).toEqual([]);
  });

  it('prints a report with the layout of the round it lies in', async () => {
    const files = await roundStore();
    const path = '/ban/round/round.json';
    files.put(path, files.text(path).replace('party-2018', 'state-2020'));
    files.put('/ban/round/reports/kien-thuy/report.yaml', good);
    await run(['render', 'round/reports/kien-thuy/report.yaml', '--to', 'txt'], files);
    const text = files.text('/ban/round/reports/kien-thuy/kien-thuy_bao-cao_2023-h1.txt');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it.each(['pdf', 'docx'])('gives the same bytes of %s for the same moment', async (format) => {
    const bytesAt = async (argv: string[], env: Record<string, string>, clock: string) => {
      const files = withReport();
      const now = () => new Date(clock);
      await run(['render', 'report.yaml', '--to', format, ...toOut, ...argv], files, { env, now });
      return files.files.get(`/ban/out/kien-thuy_bao-cao_2023-h1.${format}`);
    };
    const moment = '2023-06-10T08:00:00Z';
    const epoch = String(Date.parse(moment) / 1000);
    const byClock = await bytesAt([], {}, moment);
    expect(byClock?.length).toBeGreaterThan(1000);
    expect(await bytesAt(['--at', moment], {}, '2030-01-01')).toEqual(byClock);
    expect(await bytesAt([], { SOURCE_DATE_EPOCH: epoch }, '2030-01-01')).toEqual(byClock);
    expect(await bytesAt([], {}, '2030-01-01')).not.toEqual(byClock);
  });

  it.each(['stage 1', 'stage 3', 'move 1', 'move 3'])(
    'leaves no file when the disk is full at %s',
    async (refuse) => {
      const files = withReport();
      files.refuse = refuse;
      const { code, out, err } = await run(
        ['render', 'report.yaml', '--to', 'pdf,docx,txt', ...toOut],
        files,
      );
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('đĩa đã đầy');
      expect(made(files)).toEqual([]);
      expect(files.folders.has('/ban/out')).toBe(false);
    },
  );

  it('tells of a character that the font lacks', async () => {
    const files = withReport(good.replace('kết quả việc', '𓀀 kết quả việc'));
    const { code, err } = await run(['render', 'report.yaml', '--to', 'pdf', ...toOut], files);
    expect(code).toBe(1);
    expect(err).toContain('[document/glyph-missing]');
    expect(made(files)).toHaveLength(1);
  });

  it('prints nothing of a file that is no report', async () => {
    const files = withReport(good.replace(/subject: .*/u, `subject: ${'x'.repeat(10_000)}`));
    const { code, err } = await run(['render', 'report.yaml', '--to', 'pdf', ...toOut], files);
    expect(code).toBe(1);
    expect(err).toContain('[schema/too-long]');
    expect(made(files)).toEqual([]);
  });

  it.each([
    [['--to', 'xls'], {}, 'Không có định dạng “xls”'],
    [['--to', 'constructor'], {}, 'Không có định dạng “constructor”'],
    [['--to', ''], {}, 'Không có định dạng “”'],
    [['--to', 'pdf', '--at', 'hôm qua'], {}, '“hôm qua” ở --at không phải là thời điểm'],
    [['--to', 'pdf', '--at', '2023-02-30'], {}, '“2023-02-30”'],
    [['--to', 'pdf', '--at', '2023-02-28T25:00:00Z'], {}, 'không phải là thời điểm'],
    [['--to', 'pdf'], { SOURCE_DATE_EPOCH: 'xyz' }, '“xyz” ở SOURCE_DATE_EPOCH'],
    [['--to', 'pdf'], { SOURCE_DATE_EPOCH: '9'.repeat(30) }, 'ở SOURCE_DATE_EPOCH'],
  ])('refuses %j with %j', async (argv, env, message) => {
    const files = withReport();
    const { code, err } = await run(['render', 'report.yaml', ...argv, ...toOut], files, { env });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(made(files)).toEqual([]);
  });
});
