import type { viTemplate } from './vi-template.data.js';

/** The words of the commands for those who keep a template, in English. */
export const enTemplate: Readonly<Record<keyof typeof viTemplate, string>> = {
  'template.summary': "check and update a locality's template",
  'template.description': "For those who keep a locality's template, which is a round folder.",
  'template.dir': 'the round folder; the current one where absent',

  'templateCheck.summary': 'check a template: its data, rules, claim and documents',
  'templateCheck.description':
    'Reads the template, holds letter and outline to the rules and the template to what it claims of its base, and makes the letter, the outline and a blank report for each kind of unit as PDF and DOCX. Writes nothing.',
  'templateCheck.after': `
Example:
  baocao template check dot-2023-h1
`,
  'templateCheck.documents': 'Made {documents} documents, PDF and DOCX, for a trial.',
  'templateCheck.noBase': 'The template claims no base.',
  'templateCheck.claim': 'Held against its base {id} {version} (relation: {relation}).',
  'templateCheck.unknownBase':
    'Not held against its base {id} {version} (relation: {relation}): the program does not have it.',

  'templateUpdate.summary': 'take over what is new in the base',
  'templateUpdate.description':
    'Compares three outlines, section by section: the base as it was when the folder was made (outline.base.json), the one in use (outline.json) and the new base. What only the base changed is taken over, what was changed here stays; where both changed the same, what is here stays and is listed.',
  'templateUpdate.from':
    "a file with the base's new outline; the template that comes with the program where absent",
  'templateUpdate.dryRun': 'tell what would come of it, and write nothing',
  'templateUpdate.after': `
Examples:
  baocao template update dot-2023-h1 --dry-run
  baocao template update dot-2023-h1 --from new-outline.json
`,
  'templateUpdate.unknown':
    'The program has no template "{id}"; name its new outline with --from FILE.',
  'templateUpdate.done':
    'Updated {path} to version {version} of the base; places to look at: {conflicts}.',
  'templateUpdate.wouldBe':
    'Updating {path} to version {version} of the base would leave {conflicts} places to look at. Nothing was written.',
};
