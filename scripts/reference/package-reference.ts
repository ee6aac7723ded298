import ts from 'typescript';
import type { Door, OpenedPackage } from './open-packages.js';
import { signatureOf } from './signature-of.js';

const groups = ['Functions', 'Types', 'Values'] as const;
type Group = (typeof groups)[number];

/** All exports of a package as Markdown: by door, what each is and what its comment says. */
export function packageReference({ manifest, doors, checker }: OpenedPackage): string {
  const { name, description = '' } = manifest;
  const introduction = [
    `# ${name}`,
    `${description}.`,
    'This page is made from the source (`npm run generate`) and is not edited by hand.',
  ];
  const parts = doors.flatMap((door) => doorPart(door, checker));
  return `${[...introduction, ...parts].join('\n\n')}\n`;
}

function doorPart(door: Door, checker: ts.TypeChecker): string[] {
  const exported = door.exports.map((symbol) => resolved(symbol, checker));
  return [
    `## ${door.name}`,
    ...groups.flatMap((group) => {
      const own = exported
        .filter(({ symbol }) => groupOf(symbol) === group)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return own.length === 0
        ? []
        : [`**${group}**`, ...own.map((one) => exportPart(one, checker))];
    }),
  ];
}

type Exported = { readonly name: string; readonly symbol: ts.Symbol };

/** What an export stands for, under the name that it goes out by. */
function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return { name: symbol.name, symbol: alias ? checker.getAliasedSymbol(symbol) : symbol };
}

function groupOf({ flags }: ts.Symbol): Group {
  if ((flags & ts.SymbolFlags.Function) !== 0) return 'Functions';
  return (flags & ts.SymbolFlags.Value) !== 0 ? 'Values' : 'Types';
}

function exportPart({ name, symbol }: Exported, checker: ts.TypeChecker): string {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const thrown = symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === 'throws')
    .map(({ text }) => `Throws ${ts.displayPartsToString(text)}`);
  const signature = ['```ts', signatureOf(name, symbol, checker), '```'].join('\n');
  return [
    `### ${name}`,
    signature,
    ...[words, ...thrown].filter((one) => one !== '').map(plain),
  ].join('\n\n');
}

/** Comments are plain text with code in it; `{@link name}` is a name. */
function plain(text: string): string {
  return text.replace(/\{@link ([^}]+)\}/gu, '`$1`').trim();
}
