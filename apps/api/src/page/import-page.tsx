import { formats } from '../documents/formats.js';
import { reportImportSchema } from '../uploads/report-import.js';
import { answerPage } from './answer-page.js';
import { fieldOf } from './field-of.js';
import { fileIn } from './file-in.js';
import { Findings } from './findings.js';
import { definePage } from './page.js';

/** Takes a Word file as the draft, and tells what was found in it and what has no place. */
export const importPage = definePage(
  {
    method: 'post',
    path: '/app/rounds/{round}/units/{unit}/draft/import',
    operationId: 'importPage',
    access: ['admin', 'issuer', 'unit'],
  },
  async (request) => {
    const { call, params, form, say } = request;
    const at = `/rounds/${params.round}/units/${params.unit}`;
    const { value } = await call(reportImportSchema, `${at}/draft/import`, {
      method: 'POST',
      body: await fileIn(form),
      type: formats.docx.mediaType,
      ifMatch: fieldOf(form, 'etag'),
    });
    const { placements, unplaced, losses, diagnostics } = value;
    return answerPage(request, {
      title: say('imported'),
      content: (
        <>
          <h1>{say('imported')}</h1>
          <p class="notice good" role="status">
            {say('importedCount', { count: placements.length })}
          </p>
          {unplaced.length === 0 ? null : (
            <>
              <h2>{say('unplaced')}</h2>
              <p>{say('unplacedHint')}</p>
              <ul lang="vi">
                {unplaced.map(({ text }) => (
                  <li>{text}</li>
                ))}
              </ul>
            </>
          )}
          {losses.length === 0 ? null : (
            <>
              <h2>{say('losses')}</h2>
              <ul>
                {losses.map(({ label, text }) => (
                  <li>
                    {label}: <span lang="vi">{text}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Findings say={say} findings={diagnostics} />
          <p>
            <a class="button" href={`/app${at}/draft`}>
              {say('toDraft')}
            </a>
          </p>
        </>
      ),
    });
  },
);
