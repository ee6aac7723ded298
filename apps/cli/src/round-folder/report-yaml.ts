import {
  addressOf,
  appliesToKind,
  asksForResponse,
  deadlineLabel,
  indicatorsOf,
  lastDay,
  periodLabel,
  sectionAppliesTo,
  type Unit,
} from '@baocao/core';
import { newReport, type Template } from '@baocao/template';
import { stringify } from 'yaml';
import { outlineLines } from '../outline/outline-lines.js';
import type { Session } from '../session.js';
import { yamlComment } from './yaml-comment.js';

type Words = Pick<Session, 'language' | 'say'>;

/**
 * The report file that a unit starts from: what is known is filled in, and each section and
 * indicator that is asked of this unit has its words as a comment above an empty place.
 */
export function reportYaml(template: Template, unit: Unit, words: Words): string {
  const { outline, round, unit: id, period, subject, header } = newReport(template, unit.id);
  const head = { outline, round, unit: id, period, subject };
  const { say } = words;
  return [
    yamlComment(introduction(template, unit, words)) + yaml(head),
    yamlComment(say('yaml.header')) + yaml({ header }) + yamlComment(yaml(toCome(template)), '  '),
    yamlComment(say('yaml.responses')) + `responses:\n${sectionsYaml(template, unit)}`,
    yamlComment(say('yaml.indicators')) + `indicators:\n${indicatorsYaml(template, unit, words)}`,
  ].join('\n');
}

function introduction({ round }: Template, unit: Unit, { language, say }: Words): string {
  const { name, through } = round.receivingBody;
  const receiver = through === undefined ? name : `${name} (${through})`;
  return [
    say('yaml.title', { unit: unit.name, period: periodLabel(round.period, language) }),
    say('yaml.due', { deadline: deadlineLabel(round.deadline, language), receiver }),
    say('yaml.how'),
  ].join('\n');
}

/** What the header still needs when the report is issued. */
function toCome({ report, round }: Template) {
  return { number: { sequence: 1, symbol: report.symbol }, date: lastDay(round.deadline) };
}

function sectionsYaml({ outline }: Template, { kind }: Unit): string {
  return outlineLines(outline)
    .filter(({ section }) => sectionAppliesTo(section, kind))
    .map(({ section: { node }, lines }) => {
      const words = yamlComment(lines.join('\n'), '  ');
      return `\n${words}${asksForResponse(node) ? emptyPlace(node.id) : ''}`;
    })
    .join('');
}

function indicatorsYaml({ outline }: Template, { kind }: Unit, { language }: Words): string {
  let group = '';
  return indicatorsOf(outline)
    .filter(({ section }) => sectionAppliesTo(section, kind))
    .filter(({ indicator }) => appliesToKind(indicator, kind))
    .map(({ indicator: { id, label, unit }, section }) => {
      const address = addressOf(section, language);
      const title = address === group ? '' : `\n${yamlComment(address, '  ')}`;
      group = address;
      return `${title}${yamlComment(`${label} (${unit})`, '  ')}${emptyPlace(id)}`;
    })
    .join('');
}

function emptyPlace(id: string): string {
  return `  ${yaml(id).trimEnd()}:\n`;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
