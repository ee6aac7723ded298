import type { Outline, OutlineNode, Prompt } from '@baocao/core';
import type { ReportForm, Template } from '../template-schema.js';

type Reword = (text: string) => string;

/** The parts of a template whose words another round or locality says otherwise. */
type Worded = Pick<Template, 'id' | 'outline' | 'report'>;

/**
 * A template's outline and report form with other words. All are put in at once, so that what one
 * puts in is never what another takes out.
 * @throws TypeError for words that the base does not have.
 */
export function replaceWords(
  { id, outline, report }: Worded,
  words: Readonly<Record<string, string>>,
): Omit<Worded, 'id'> {
  const sought = Object.keys(words).toSorted((a, b) => b.length - a.length);
  if (sought.length === 0) return { outline, report };
  const unused = new Set(sought);
  const pattern = new RegExp(sought.map(literalPattern).join('|'), 'gu');
  const reword: Reword = (text) =>
    text.replace(pattern, (found) => {
      unused.delete(found);
      return words[found] ?? found;
    });
  const reworded = { outline: rewordOutline(outline, reword), report: rewordForm(report, reword) };
  if (unused.size > 0) {
    throw new TypeError(
      `The template "${id}" nowhere says ${[...unused].map((text) => `"${text}"`).join(', ')}; give words as its outline has them.`,
    );
  }
  return reworded;
}

function literalPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function rewordOutline(outline: Outline, reword: Reword): Outline {
  const { title, attachedTo, unitKinds, nodes } = outline;
  return {
    ...outline,
    title: { name: reword(title.name), subject: reword(title.subject) },
    ...(attachedTo !== undefined && { attachedTo: reword(attachedTo) }),
    unitKinds: unitKinds.map((kind) => ({ ...kind, label: reword(kind.label) })),
    nodes: nodes.map((node) => rewordNode(node, reword)),
  };
}

function rewordNode(node: OutlineNode, reword: Reword): OutlineNode {
  const { heading, note, guidance, indicators, children } = node;
  return {
    ...node,
    heading: reword(heading),
    ...(note !== undefined && { note: reword(note) }),
    ...(guidance && { guidance: guidance.map((prompt) => rewordPrompt(prompt, reword)) }),
    ...(indicators && {
      indicators: indicators.map((indicator) => ({ ...indicator, label: reword(indicator.label) })),
    }),
    ...(children && { children: children.map((child) => rewordNode(child, reword)) }),
  };
}

function rewordPrompt(prompt: Prompt, reword: Reword): Prompt {
  const { text, children } = prompt;
  return {
    ...prompt,
    text: reword(text),
    ...(children && { children: children.map((child) => rewordPrompt(child, reword)) }),
  };
}

function rewordForm(form: ReportForm, reword: Reword): ReportForm {
  const { subject, issuer, recipients } = form;
  return {
    ...form,
    subject: reword(subject),
    issuer: reword(issuer),
    recipients: recipients.map(reword),
  };
}
