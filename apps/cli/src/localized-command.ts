import { Command, type ErrorOptions, type Option } from 'commander';
import type { Session } from './session.js';
import type { Say } from './texts/say.js';
import { UsageError } from './usage-error.js';

/** Columns of a help text. */
const helpWidth = 80;

/** A command whose help and errors are in the language of the session, and that never exits. */
export class LocalizedCommand extends Command {
  readonly #session: Session;

  constructor(session: Session, name?: string) {
    super(name);
    this.#session = session;
    const { io, say } = session;
    this.exitOverride();
    this.helpCommand(false);
    this.helpOption('-h, --help', say('help.help'));
    this.configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    });
    this.configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => helpTitle(title, say),
      styleUsage: (usage) => localizeUsage(usage, say),
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => describeOption(option, say),
    });
  }

  override createCommand(name?: string): LocalizedCommand {
    return new LocalizedCommand(this.#session, name);
  }

  /** The library words its errors in English; they are said again in the user's language. */
  override error(message: string, options?: ErrorOptions): never {
    const command = pathOf(this);
    throw new UsageError((say) => {
      const help = say('usage.seeHelp', { command });
      return `${describeError(options?.code ?? '', message, say)}\n${help}`;
    });
  }
}

/** The words that call a command: "baocao outline show". */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function helpTitle(title: string, say: Say): string {
  switch (title) {
    case 'Usage:':
      return say('help.usage');
    case 'Arguments:':
      return say('help.arguments');
    case 'Options:':
      return say('help.options');
    case 'Global Options:':
      return say('help.globalOptions');
    case 'Commands:':
      return say('help.commands');
    default:
      return title;
  }
}

function localizeUsage(usage: string, say: Say): string {
  return usage
    .replace('[options]', say('help.usageOptions'))
    .replace('[command]', say('help.usageCommand'));
}

function describeOption({ description, argChoices, defaultValue }: Option, say: Say): string {
  const more = [
    ...(argChoices === undefined ? [] : [say('help.choices', { list: argChoices.join(', ') })]),
    ...(typeof defaultValue === 'string' ? [say('help.default', { value: defaultValue })] : []),
  ];
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

const quotedTerm = /'([^']*)'/u;
const invalidChoice = /option '([^']*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/su;
const didYouMean = /\(Did you mean (?:one of )?(.*)\?\)$/u;

function describeError(code: string, message: string, say: Say): string {
  const [, term = ''] = quotedTerm.exec(message) ?? [];
  const [, suggestion] = didYouMean.exec(message) ?? [];
  const text = textOfError(code, term, message, say);
  return suggestion === undefined ? text : `${text} ${say('usage.suggestion', { suggestion })}`;
}

function textOfError(code: string, term: string, message: string, say: Say): string {
  switch (code) {
    case 'commander.unknownOption':
      return say('usage.unknownOption', { term });
    case 'commander.unknownCommand':
      return say('usage.unknownCommand', { term });
    case 'commander.missingArgument':
      return say('usage.missingArgument', { term });
    case 'commander.optionMissingArgument':
      return say('usage.optionMissingArgument', { term });
    case 'commander.missingMandatoryOptionValue':
      return say('usage.missingOption', { term });
    case 'commander.excessArguments':
      return say('usage.excessArguments');
    case 'commander.invalidArgument': {
      const [, flags = term, value = '', choices = ''] = invalidChoice.exec(message) ?? [];
      return say('usage.invalidChoice', { term: flags, value, choices });
    }
    default:
      return say('usage.other');
  }
}
