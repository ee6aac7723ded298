import { nodeFileStore } from '@baocao/cli';
import { buildProgram } from '../../apps/cli/src/program.js';
import { sayIn } from '../../apps/cli/src/texts/say.js';
import { wordsOf, type ShellSample } from './shell-samples.js';

type Command = ReturnType<typeof buildProgram>['commands'][number];
type Option = Command['options'][number];

const io = {
  ...{ out: () => undefined, err: () => undefined, colour: false, cwd: '/', env: {} },
  ...{ now: () => new Date(0), files: nodeFileStore },
};
const program = buildProgram({ io, language: 'en', say: sayIn('en') }, () => undefined);

/** What the program would refuse in a command, from its own definitions; nothing is run. */
export function commandProblems({ line, whole }: ShellSample): string[] {
  const [, ...words] = wordsOf(line);
  const command = commandOf(program, words);
  const read = readWords(command, words);
  const { registeredArguments: expected, options, commands } = command;
  const fewest = expected.filter(({ required }) => required).length;
  const stray = read.arguments.slice(expected.length);
  return [
    ...read.problems,
    ...stray.map((word) => `${line}: nothing takes “${word}”`),
    ...(whole && commands.length > 0 ? [`${line}: names a group`] : []),
    ...(whole && read.arguments.length < fewest ? [`${line}: lacks an argument`] : []),
    ...options
      .filter((option) => whole && option.mandatory && !read.given.includes(option))
      .map(({ flags }) => `${line}: lacks ${flags}`),
  ].map((problem) => (problem.startsWith(line) ? problem : `${line}: ${problem}`));
}

/** The command that the first words name; they are taken off. */
function commandOf(group: Command, words: string[]): Command {
  const inner = group.commands.find((one) => one.name() === words[0]);
  if (inner === undefined) return group;
  words.shift();
  return commandOf(inner, words);
}

type WordsRead = {
  readonly arguments: string[];
  readonly given: Option[];
  readonly problems: string[];
};

function readWords(command: Command, words: readonly string[]): WordsRead {
  const read: WordsRead = { arguments: [], given: [], problems: [] };
  const known = [...command.options, ...program.options];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!/^-\D/u.test(word)) {
      read.arguments.push(word);
      continue;
    }
    const option = known.find(({ long, short }) => word === long || word === short);
    if (option === undefined && word !== '--help') read.problems.push(`there is no ${word}`);
    if (option === undefined) continue;
    read.given.push(option);
    if (!option.required) continue;
    at += 1;
    read.problems.push(...valueProblems(option, words[at]));
  }
  return read;
}

function valueProblems({ flags, argChoices }: Option, value: string | undefined): string[] {
  if (value === undefined) return [`${flags} lacks its value`];
  if (argChoices === undefined || argChoices.includes(value)) return [];
  return [`${flags} does not know “${value}”`];
}
