import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { MemoryFileStore } from '../../test/memory-file-store.js';
import { run } from '../../test/run.js';

const letters = new URL('../../../../packages/template-hai-phong/test/', import.meta.url);
const letter = (name: string) => new Uint8Array(readFileSync(new URL(name, letters)));

const files = () =>
  new MemoryFileStore({
    '/ban/letter.txt': letter('cong-van-42-CV-BCD.txt'),
    '/ban/letter.docx': letter('cong-van-42-CV-BCD.docx'),
    '/ban/headed.docx': letter('cong-van-42-CV-BCD-headings.docx'),
  });
const imported = async (name: string) =>
  JSON.parse((await run(['outline', 'import', name, '--format', 'json'], files())).out) as Record<
    string,
    unknown
  >;

describe('baocao outline import', () => {
  it('reads the letter as LibreOffice has saved it, without styles, like its text', async () => {
    const [word, text] = [await imported('letter.docx'), await imported('letter.txt')];
    expect(word).toEqual(text);
    expect(word).toMatchObject({ leftOver: [], outline: { version: '1.0.0' } });
  });

  it('reads it with the headings and lists of a word processor, which have no numbers', async () => {
    const text = async (name: string) =>
      (await run(['outline', 'import', name, '--format', 'text'], files())).out;
    expect(await text('headed.docx')).toBe(await text('letter.txt'));
    const { confidence } = (await imported('headed.docx')) as {
      confidence: Record<string, number>;
    };
    expect(Object.values(confidence).filter((sure) => sure === 0.8)).toHaveLength(18);
  });

  it('shows the outline, the round and how sure it is', async () => {
    const { code, out, err } = await run(['outline', 'import', 'letter.docx'], files());
    expect(code).toBe(0);
    expect(out).toContain('III. KẾT QUẢ THỰC HIỆN QCDC Ở CƠ SỞ');
    expect(out).toContain('Thời hạn: trước ngày 15/6/2023');
    expect(out).toContain('Đã đọc 5 phần, 13 mục bên dưới, 30 gợi ý; 0 chỗ chưa chắc.');
    expect(err).toContain('lưu ý: Nguồn để đơn vị tự chọn');
  });

  it('prints the outline alone, and speaks English', async () => {
    const argv = ['outline', 'import', 'letter.txt', '--format', 'text', '--lang', 'en'];
    const { out, err } = await run(argv, files());
    expect(out.split('\n')[0]).toBe('ĐỀ CƯƠNG BÁO CÁO');
    expect(out).not.toContain('Deadline');
    expect(err).toContain('Part III');
  });

  it('makes a round folder that can be checked and rendered at once', async () => {
    const store = files();
    const made = await run(['outline', 'import', 'letter.docx', '--out', 'round'], store);
    expect(made).toMatchObject({ code: 0, out: '' });
    expect(await run(['check', '--dir', 'round'], store)).toMatchObject({ code: 0 });
    const rendered = await run(['render', 'round/round.json', '--to', 'txt'], store);
    expect(rendered.code).toBe(0);
    expect(rendered.out).toContain('_cong-van.txt');
  });

  it('reads its own outline back from Word', async () => {
    const store = files();
    await run(['outline', 'import', 'letter.txt', '--out', 'round'], store);
    await run(['render', 'round/round.json', '--to', 'docx', '--out', 'in'], store);
    const [file = ''] = [...store.files.keys()].filter((path) => path.endsWith('de-cuong.docx'));
    const again = await run(['outline', 'import', file, '--format', 'text'], store);
    const first = await run(['outline', 'import', 'letter.txt', '--format', 'text'], store);
    expect(again.out).toBe(first.out);
  });

  it('makes a TypeScript package that compiles', async () => {
    const store = files();
    await run(['outline', 'import', 'letter.txt', '--out', 'goi', '--as', 'ts'], store);
    const made = new Map(
      [...store.files.keys()]
        .filter((path) => path.startsWith('/ban/goi/'))
        .map((path) => [virtual(path.slice('/ban/goi/'.length)), store.text(path)]),
    );
    expect(problemsIn(made)).toEqual([]);
    expect(JSON.parse(made.get(virtual('package.json')) ?? '')).toMatchObject({
      scripts: { build: 'tsc' },
    });
  }, 120_000);

  it('lists what fits nowhere and says what it was unsure of', async () => {
    const store = new MemoryFileStore({
      '/ban/o.md': '# Tình hình\n1. Kết quả\n3. Kiến nghị\n\nPHỤ LỤC\nBiểu 1',
    });
    const { code, out, err } = await run(['outline', 'import', 'o.md'], store);
    expect(code).toBe(1);
    expect(err).toContain('Dòng 3: số thứ tự là 3, đúng ra là 2');
    expect(out).toContain('Các dòng chưa xếp được vào đâu:\n  4: PHỤ LỤC\n  5: Biểu 1');
  });

  it('takes no other files, no full folder, and makes nothing of a text without sections', async () => {
    const store = new MemoryFileStore({
      '/ban/a.pdf': '%PDF',
      '/ban/a.docx': 'no zip',
      '/ban/a.txt': 'Xin chào',
      '/ban/full/a': '',
    });
    const outcome = async (...argv: string[]) => run(['outline', 'import', ...argv], store);
    expect(await outcome('a.pdf')).toMatchObject({ code: 2, out: '' });
    expect(await outcome('gone.txt')).toMatchObject({ code: 2, out: '' });
    expect(await outcome('a.txt', '--out', 'full')).toMatchObject({ code: 2, out: '' });
    expect(await outcome('a.docx')).toMatchObject({ code: 1, out: '' });
    const nothing = await outcome('a.txt', '--out', 'new');
    expect(nothing).toMatchObject({ code: 1 });
    expect(nothing.err).toContain('Không thấy mục nào');
    expect(await store.kindOf('/ban/new')).toBe('absent');
  });
});

/** A path inside the repository, so that the packages are found from it. */
function virtual(name: string): string {
  return fileURLToPath(new URL(`../imported-package/${name}`, import.meta.url));
}

/** What the compiler says of files that are nowhere on the disk. */
function problemsIn(made: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    customConditions: ['@baocao/source'],
  };
  const host = ts.createCompilerHost(options);
  const real = { ...host };
  const folders = new Set([...made.keys()].map((path) => dirname(path)));
  host.readFile = (path) => made.get(path) ?? real.readFile(path);
  host.fileExists = (path) => made.has(path) || real.fileExists(path);
  host.directoryExists = (path) => folders.has(path) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = made.get(path);
    if (text === undefined) return real.getSourceFile(path, target, ...rest);
    return ts.createSourceFile(path, text, target);
  };
  const sources = [...made.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(sources, options, host);
  return sources.flatMap((path) => {
    const file = program.getSourceFile(path);
    return ts
      .getPreEmitDiagnostics(program, file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}
