import { roundSchema, type Outline, type Unit } from '@baocao/core';
import { templateSchema, type Template } from '@baocao/template';

const { id, letter, receivingBody, period, deadline } = roundSchema.shape;

/** `round.json`: a template without what has a file of its own, the outline and the units. */
export const roundFileSchema = templateSchema
  .pick({
    styleProfile: true,
    outlineSignature: true,
    report: true,
    consolidated: true,
    unitHistory: true,
    ruleSettings: true,
    instruments: true,
    basedOn: true,
    adaptation: true,
  })
  .extend({
    id,
    /** The template the folder was made from. */
    template: templateSchema.pick({ id: true, version: true, name: true }),
    letter,
    receivingBody,
    period,
    deadline,
  });
export type RoundFile = ReturnType<typeof roundFileSchema.parse>;

/** The part of a template that `round.json` keeps. */
export function roundFileOf(template: Template): RoundFile {
  const { id, version, name, round, styleProfile, outlineSignature, report } = template;
  const { ruleSettings, instruments, basedOn, adaptation, consolidated, unitHistory } = template;
  return {
    id: round.id,
    template: { id, version, name },
    styleProfile,
    period: round.period,
    deadline: round.deadline,
    receivingBody: round.receivingBody,
    letter: round.letter,
    ...(outlineSignature === undefined ? {} : { outlineSignature }),
    report,
    ...(consolidated === undefined ? {} : { consolidated }),
    ...(unitHistory === undefined ? {} : { unitHistory }),
    ruleSettings,
    ...(instruments === undefined ? {} : { instruments }),
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(adaptation === undefined ? {} : { adaptation }),
  };
}

/** The template that the three files of a round folder make. */
export function templateFrom(
  { template, id, letter, receivingBody, period, deadline, ...rest }: RoundFile,
  outline: Outline,
  units: readonly Unit[],
): Template {
  const { id: outlineId, version } = outline;
  return {
    ...template,
    ...rest,
    outline,
    round: {
      id,
      outline: { id: outlineId, version },
      letter,
      receivingBody,
      period,
      deadline,
      units,
    },
  };
}
