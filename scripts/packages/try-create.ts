import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository/repository-files.js';
import { installBare, type Packed } from './packed.js';

/** Who in this folder runs what, and what came of it. */
type Run = (program: string, ...args: string[]) => string[];

/**
 * From an empty folder to a round that is made, tested, checked, rendered and consolidated, with the
 * packages as npm would install them: what each layout and way of keeping had to say against it.
 */
export function tryCreate(packed: readonly Packed[], work: string): [string, string[]][] {
  const tools = join(work, 'create');
  mkdirSync(tools);
  installBare(packed, tools);
  linkTools(tools);
  return [
    ['party, TypeScript', tryOne(tools, 'party', 'typescript')],
    ['state, TypeScript', tryOne(tools, 'state', 'typescript')],
    ['state, JSON', tryOne(tools, 'state', 'json')],
  ];
}

/** What npm would fetch beside our own packages comes from the repository. */
function linkTools(folder: string): void {
  const modules = join(folder, 'node_modules');
  for (const name of ['typescript', '@types/node']) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  symlinkSync(join(modules, '@baocao/cli/bin/baocao.js'), join(modules, '.bin/baocao'));
  symlinkSync(join(root, 'node_modules/typescript/bin/tsc'), join(modules, '.bin/tsc'));
}

function tryOne(tools: string, layout: string, keep: string): string[] {
  const create = join(tools, 'node_modules/@baocao/create/bin/create-baocao.js');
  const answers = ['--locality', 'tỉnh Sông Lam', '--date', '2025-11-20'];
  const units = ['--units', 'Xã An Phú; Phường Bến Thủy; Sở Nội vụ'];
  const name = `${layout}-${keep}`;
  const made = runIn(tools)(
    process.execPath,
    create,
    name,
    '--layout',
    layout,
    '--keep',
    keep,
    ...answers,
    ...units,
  );
  if (made.length > 0) return made;
  const folder = join(tools, name);
  const [round = ''] = readdirSync(join(folder, 'rounds'));
  return [...tryScripts(folder), ...tryRound(folder, join('rounds', round), tools)];
}

/** The commands of the package, as its workflow runs them. */
function tryScripts(folder: string): string[] {
  const run = runIn(folder);
  const problems = ['test', 'check', 'render'].flatMap((script) => run('npm', 'run', script));
  const written = problems.length > 0 ? [] : readdirSync(join(folder, 'out'));
  const expected = ['.pdf', '.docx'].flatMap((end) => written.filter((one) => one.endsWith(end)));
  return expected.length === 4 ? problems : [...problems, `rendered ${written.join(', ')}`];
}

/** Every unit writes its report, the reports are checked, and the round is consolidated. */
function tryRound(folder: string, round: string, tools: string): string[] {
  const run = runIn(folder);
  const baocao = join(tools, 'node_modules/@baocao/cli/bin/baocao.js');
  const units = ['xa-an-phu', 'phuong-ben-thuy', 'so-noi-vu'];
  for (const unit of units) {
    const problems = run(process.execPath, baocao, 'new', '--unit', unit, '--dir', round);
    if (problems.length > 0) return problems;
    fillIn(join(folder, round, 'reports', unit, 'report.yaml'), statementOf(unit));
  }
  // What the rules still miss in reports that were written in a moment is theirs to say; what has
  // to be there is every unit's statement in the report on the round, and its documents.
  const options = ['--no-workbench', '--to', 'pdf,docx,txt', '--out', 'all'];
  spawnSync(process.execPath, [baocao, 'consolidate', round, ...options], { cwd: folder });
  const written = existsSync(join(folder, 'all')) ? readdirSync(join(folder, 'all')) : [];
  const text = written.find((name) => name.endsWith('.txt'));
  if (text === undefined || !written.some((name) => name.endsWith('.docx'))) {
    return [`consolidating wrote ${written.join(', ')}`];
  }
  const words = readFileSync(join(folder, 'all', text), 'utf8').replaceAll(/\s+/gu, ' ');
  return units
    .filter((unit) => !words.includes(statementOf(unit)))
    .map((unit) => `the report on the round has lost what ${unit} wrote`);
}

function statementOf(unit: string): string {
  return `Kết quả do ${unit} báo cáo`;
}

/** Answers each section of a report that `baocao new` made. */
function fillIn(file: string, statement: string): void {
  const filled = readFileSync(file, 'utf8').replace(/^responses:\n(?:(?: .*)?\n)*/mu, (responses) =>
    responses.replaceAll(/^ {2}([a-z][a-z.-]*):$/gmu, `  $1: |\n    ${statement}.`),
  );
  writeFileSync(file, filled);
}

function runIn(cwd: string): Run {
  return (program, ...args) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
    return status === 0 ? [] : [`${program} ${args.join(' ')}\n${stdout}${stderr}`];
  };
}
