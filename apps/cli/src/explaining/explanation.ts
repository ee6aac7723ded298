import {
  formatDiagnostic,
  runRules,
  type Rule,
  type RuleExample,
  type Severity,
} from '@baocao/core';
import { presets, recommendedRules, ruleMessages } from '@baocao/core/rules';
import { exampleSubject } from '@baocao/core/testing';
import { messageCatalogue } from '../findings/message-catalogue.js';
import type { Session } from '../session.js';

/** What a code means: what is told, on what it rests, what is right and wrong. `undefined`: no such code. */
export function explanation(code: string, session: Session): string | undefined {
  const rule = recommendedRules.find((one) => one.code === code);
  if (rule !== undefined) return ruleExplanation(rule, session);
  if (!Object.hasOwn(messageCatalogue, code)) return undefined;
  return lines([code, '', `  ${toldIn(messageCatalogue[code], session)}`]);
}

function ruleExplanation(rule: Rule, session: Session): string {
  const { say } = session;
  const { code, basis, messages, examples } = rule;
  return lines([
    code,
    '',
    `  ${toldIn(messages, session)}`,
    '',
    `${say('explain.basis')}: ${basis.source} (${say(`basis.${basis.mark}`)})`,
    ...(basis.note === undefined ? [] : [`  ${basis.note}`]),
    `${say('explain.severity')}: ${severityLine(rule, session)}`,
    ...(rule.severity === 'error' ? [say('explain.error')] : [say('explain.suppress', { code })]),
    '',
    `${say('explain.wrong')}:`,
    ...examples.invalid.flatMap((example) => wrongLines(rule, example, session)),
    `${say('explain.right')}:`,
    ...examples.valid.map(({ title }) => `  - ${title[session.language]}`),
  ]);
}

/** The words of a code, with its holes left open. */
function toldIn(message: Rule['messages'] | undefined, { language }: Session): string {
  return (message?.[language] ?? '').replace(/\{[^{}]+\}/gu, '…');
}

function severityLine({ code, severity }: Rule, { say }: Session): string {
  const word = (one: Severity | 'off') => say(`severity.${one}`);
  const others = Object.entries(presets).flatMap(([preset, settings]) => {
    const set = settings[code];
    return set === undefined ? [] : [`${word(set)} (${preset})`];
  });
  return [word(severity), ...others].join(', ');
}

function wrongLines(rule: Rule, example: RuleExample, { language }: Session): string[] {
  const subject = exampleSubject(example);
  const options = { catalogue: ruleMessages([rule]), language, outline: subject.outline };
  const found = runRules([rule], subject).map((one) => `    ${formatDiagnostic(one, options)}`);
  return [`  - ${example.title[language]}`, ...found];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
