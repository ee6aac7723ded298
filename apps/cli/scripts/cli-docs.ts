import type { Language } from '@baocao/core';
import type { Command } from 'commander';
import type { CliIo } from '../src/cli-io.js';
import { nodeFileStore } from '../src/files/node-file-store.js';
import { buildProgram } from '../src/program.js';
import { sayIn, type Say } from '../src/texts/say.js';

const introductions: Readonly<Record<Language, string>> = {
  vi: `# Các lệnh

Trang này được tạo từ chính chương trình (\`npm run generate\`), không sửa tay. Trên máy, \`baocao --help\`
và \`baocao LỆNH --help\` cho biết cùng nội dung.`,
  en: `# Commands

This page is made from the program itself (\`npm run generate\`) and is not edited by hand. On your
machine \`baocao --lang en --help\` and \`baocao COMMAND --lang en --help\` say the same.`,
};

const headings: Readonly<Record<Language, { readonly name: string; readonly meaning: string }>> = {
  vi: { name: 'Tham số, tùy chọn', meaning: 'Ý nghĩa' },
  en: { name: 'Argument or option', meaning: 'Meaning' },
};

/** The manual of the command line as Markdown, from the definitions of its commands. */
export function cliDocs(language: Language): string {
  const written: string[] = [];
  const say = sayIn(language);
  const program = buildProgram({ io: quietIo(written), language, say }, () => undefined);
  const parts = commandsOf(program).map((command) => part(command, language, say, written));
  return `${[introductions[language], ...parts].join('\n\n')}\n`;
}

/** A world in which nothing is read, and what is written is kept. */
function quietIo(written: string[]): CliIo {
  return {
    out: (text) => written.push(text),
    err: () => undefined,
    colour: false,
    cwd: '/',
    env: {},
    now: () => new Date(0),
    files: nodeFileStore,
  };
}

/** A command and all commands in it that do something. */
function commandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

function part(command: Command, language: Language, say: Say, written: string[]): string {
  const help = command.createHelp();
  const rows = [
    ...help
      .visibleArguments(command)
      .map((one) => row(help.argumentTerm(one), help.argumentDescription(one))),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== '--help')
      .map((one) => row(help.optionTerm(one), help.optionDescription(one))),
  ];
  const { name, meaning } = headings[language];
  const table = [`| ${name} | ${meaning} |`, '| --- | --- |', ...rows].join('\n');
  return [
    `## ${pathOf(command)}`,
    ...subcommands(command),
    command.description(),
    ...(rows.length === 0 ? [] : [table]),
    ...afterText(command, say, written),
  ].join('\n\n');
}

function subcommands({ commands, parent }: Command): string[] {
  if (parent === null || commands.length === 0) return [];
  const links = commands.map((one) => `[\`${one.name()}\`](#${pathOf(one).replaceAll(' ', '-')})`);
  return [links.join(' · ')];
}

function pathOf(command: Command): string {
  const { parent } = command;
  return parent === null ? command.name() : `${pathOf(parent)} ${command.name()}`;
}

function row(term: string, meaning: string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return `| \`${term.replaceAll('|', '\\|')}\` | ${cell(meaning)} |`;
}

/** The examples and notes that the help text ends with; the exit codes are told once. */
function afterText(command: Command, say: Say, written: string[]): string[] {
  written.length = 0;
  command.outputHelp();
  const after = written.join('').slice(command.helpInformation().length);
  const own = command.parent === null ? after : after.replace(say('exitCodes'), '');
  return own.trim() === '' ? [] : [`\`\`\`text\n${own.trim()}\n\`\`\``];
}
