import { parseReport, reportSchema, type Language } from '@baocao/core';
import { checkGroundsSchema } from '../../reports/check-grounds.js';
import { checkReport } from '../../reports/report-check.js';
import { reportFromForm } from '../report-from-form.js';
import { createLiveFindings } from './live-findings.js';

/**
 * The form of a draft, checked in the browser as it is written, with the code that the server
 * checks it with. Without it the form works all the same: what is saved is checked then.
 */
async function checkAsWritten(form: HTMLFormElement, draft: string): Promise<void> {
  const [grounds, kept] = await Promise.all([
    loaded(`${draft}/check/grounds`).then((data) => checkGroundsSchema.parse(data)),
    loaded(draft),
  ]);
  const { template, ...policy } = grounds;
  const parsed = parseReport(kept, template.outline);
  const before = parsed.ok ? parsed.value : reportSchema.parse(kept);
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const findings = createLiveFindings(form, language);
  const check = () => {
    const report = reportFromForm(new FormData(form), before, template.outline);
    findings.show(checkReport(report, template, { ...policy, language }).diagnostics);
  };
  let waiting: number | undefined;
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  });
}

/** Milliseconds without a key before it is checked. */
const pause = 400;

async function loaded(address: string): Promise<unknown> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer.json();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) {
  void checkAsWritten(form, form.dataset['live'] ?? '');
}
