import { lintRules, runLint } from '@baocao/core/rules';
import { checkAdaptation, lintSubjectOf, registerOf, type Template } from '@baocao/template';
import { resolve } from 'node:path';
import type { CliIo, ExitCode } from '../cli-io.js';
import { findingsText } from '../findings/findings-text.js';
import { tellFindings } from '../findings/tell-findings.js';
import { findingsIn, needsWork, type Finding } from '../reading/finding.js';
import { stampedMoment } from '../rendering/moment.js';
import { renderDocuments } from '../rendering/render-documents.js';
import { templateDocuments } from '../rendering/template-documents.js';
import { readRoundFolder } from '../round-folder/read-round-folder.js';
import { requireRoundFolder } from '../round-folder/round-folder.js';
import type { Session } from '../session.js';
import { templates } from '../templates.js';
import type { AddCommand } from './add-command.js';

/** `baocao template check [DIR]`: tries everything that a template promises. */
export const addTemplateCheck: AddCommand = (parent, session, run) => {
  const { say } = session;
  parent
    .command('check')
    .summary(say('templateCheck.summary'))
    .description(say('templateCheck.description'))
    .argument('[DIR]', say('template.dir'))
    .addHelpText('after', say('templateCheck.after') + say('exitCodes'))
    .action((dir: string | undefined) => run(() => check(session, dir)));
};

async function check(session: Session, dir: string | undefined): Promise<ExitCode> {
  const { io, say } = session;
  const folder = await requireRoundFolder(io, dir);
  const read = await readRoundFolder(io, folder);
  tellFindings(read.findings, session);
  if (!read.ok) return 1;
  const template = read.value;
  const tried = await tryDocuments(io, template);
  const findings = [...findingsOf(template, session), ...tried.findings];
  io.out(findingsText(findings, session));
  io.out(`${say('templateCheck.documents', { documents: tried.documents })}\n`);
  io.out(`${claimInWords(template, session)}\n`);
  return [...read.findings, ...findings].some(needsWork) ? 1 : 0;
}

/** What the rules and the base say of the data. */
function findingsOf(template: Template, { language }: Session): Finding[] {
  const { outline, ruleSettings: settings } = template;
  const rules = lintRules(registerOf(template));
  const linted = runLint(rules, lintSubjectOf(template), { settings, language });
  const base = baseOf(template);
  const adapted = base === undefined ? [] : checkAdaptation(base, template);
  return findingsIn(template.id, [...linted, ...adapted]).map((one) => ({ ...one, outline }));
}

/** Makes every document of the template in both formats, and keeps none of them. */
async function tryDocuments(io: CliIo, template: Template) {
  const documents = templateDocuments(template);
  const to = ['pdf', 'docx'] as const;
  const at = stampedMoment(io, undefined);
  const { files, findings } = await renderDocuments(io, documents, { to, out: resolve('/'), at });
  return { documents: files.length, findings };
}

function baseOf({ basedOn }: Template): Template | undefined {
  return templates.find(({ id, version }) => id === basedOn?.id && version === basedOn.version);
}

function claimInWords(template: Template, { say }: Session): string {
  const { basedOn } = template;
  if (basedOn === undefined) return say('templateCheck.noBase');
  const { id, version, relation } = basedOn;
  const known = baseOf(template) !== undefined;
  return say(known ? 'templateCheck.claim' : 'templateCheck.unknownBase', {
    id,
    version,
    relation,
  });
}
