import { writeDocx } from '@baocao/docx';
import { composeReport } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';
import { answeredReport } from '../report/answered-report.js';
import { missingLetters, wordsIn } from '../report/words-of.js';
import type { Contender } from './contender.js';

/**
 * One way to read a Word file that holds the report. What it gives is looked at once, before any
 * time is taken: who leaves words out wins for nothing.
 */
export function wordReader(read: (file: Uint8Array) => unknown): Contender {
  return {
    async prepare(synthetic) {
      const report = answeredReport(synthetic);
      const { bytes } = await writeDocx(composeReport(haiPhongTemplate, report), {
        at: new Date(0),
      });
      const missing = missingLetters(
        wordsOfAnswers(report.responses),
        wordsIn(await read(bytes)).join(''),
      );
      if (missing.length > 0) throw new Error(`A reader left out ${missing.join(', ')}; mend it.`);
      return async () => {
        await read(bytes);
        return undefined;
      };
    },
  };
}

/** What people typed: neither keys nor kinds. */
function wordsOfAnswers(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, member]) =>
      key === 'text' || key === 'caption' ? wordsIn(member).join('') : wordsOfAnswers(member),
    )
    .join('');
}
