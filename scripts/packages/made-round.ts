import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Run } from './run-in.js';

const units = ['xa-an-phu', 'phuong-ben-thuy', 'so-noi-vu'];
/** A figure that every unit is asked for, and what the units say. */
const asked = { id: 'supervisions-held', figures: [411, 72, 8], sum: '491' };

/** The units of a round write their reports and send them; the round becomes one report. */
export async function tryMadeRound(folder: string, round: string, run: Run): Promise<string[]> {
  const baocao = (...args: string[]) => run('npx', 'baocao', ...args);
  const at = ['--dir', round];
  for (const [index, unit] of units.entries()) {
    await baocao('new', '--unit', unit, ...at);
    fillIn(join(folder, round, 'reports', unit, 'report.yaml'), index);
  }
  await run('npm', 'run', 'check');
  await baocao('round', 'open', ...at);
  for (const unit of units) {
    await baocao('round', 'submit', unit, '--received', '2025-12-15', ...at);
  }
  const status = await baocao('round', 'status', ...at);
  await run('npm', 'run', 'consolidate', '--', '--to', 'pdf,docx,txt', '--out', 'all');
  return [
    ...(status.includes('đã nhận 3, gồm đúng hạn 3') ? [] : [status]),
    ...lostIn(join(folder, 'all')),
  ];
}

/** What the units wrote and the report on the round does not say. */
function lostIn(folder: string): string[] {
  const written = filesIn(folder);
  const text = written.find((name) => name.endsWith('.txt'));
  if (text === undefined || !['.pdf', '.docx'].every((end) => written.join().includes(end))) {
    return [`consolidating wrote ${written.join(', ')}`];
  }
  const words = readFileSync(join(folder, text), 'utf8').replaceAll(/\s+/gu, ' ');
  const expected = [...units.map((_, index) => statementOf(index)), asked.sum];
  return expected
    .filter((statement) => !words.includes(statement))
    .map((statement) => `the report on the round does not say “${statement}”`);
}

function statementOf(index: number): string {
  return `Kết quả do ${units[index] ?? ''} báo cáo`;
}

/** Answers what `baocao new` left open: each section, one figure, number, date and signatory. */
function fillIn(file: string, index: number): void {
  const figure = String(asked.figures[index]);
  const filled = readFileSync(file, 'utf8')
    .replace(inBlock('responses'), (block) =>
      block.replaceAll(openItem, `  $1: |\n    ${statementOf(index)}.`),
    )
    .replace(inBlock('indicators'), (block) =>
      block.replaceAll(openItem, (_, id: string) =>
        id === asked.id
          ? `  ${id}: ${figure}`
          : `  ${id}:\n    kind: not-reported\n    reason: chưa thống kê`,
      ),
    )
    .replace(
      /^ {2}# number:\n.*\n {2}# {3}(symbol: .*)\n.*$/mu,
      `  number:\n    sequence: ${String(index + 1)}\n    $1\n  date: 2025-12-15`,
    )
    .replace(/^( {4}posts:\n.*\n)/mu, '$1    name: Trần Văn Bình\n');
  writeFileSync(file, filled);
}

const openItem = /^ {2}([a-z][a-z.-]*):$/gmu;

function inBlock(name: string): RegExp {
  return new RegExp(String.raw`^${name}:\n(?:(?: .*)?\n)*`, 'mu');
}
