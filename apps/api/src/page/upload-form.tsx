import type { FC } from 'hono/jsx';
import { formats } from '../documents/formats.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';

type UploadFormProps = {
  readonly say: Say;
  /** The address of the unit in the API. */
  readonly at: string;
  /** The version of the draft that the file would take the place of. */
  readonly etag: string;
};

/** Takes the draft from a Word file instead of the fields. */
export const UploadForm: FC<UploadFormProps> = ({ say, at, etag }) => (
  <details class="card">
    <summary>{say('fromWord')}</summary>
    <form method="post" action={`/app${at}/draft/import`} enctype="multipart/form-data">
      <FormKey />
      <input type="hidden" name="etag" value={etag} />
      <p>
        {say('fromWordHint')} <a href={`${at}/blank-report?format=docx`}>{say('doc.blank')}</a>
      </p>
      <label for="file">{say('wordFile')}</label>{' '}
      <input
        id="file"
        name="file"
        type="file"
        required
        accept={`.docx,${formats.docx.mediaType}`}
      />
      <button>{say('readWord')}</button>
    </form>
  </details>
);

/** Takes the draft from the consolidation of a level below. */
export const ConsolidatedUpload: FC<UploadFormProps> = ({ say, at, etag }) => (
  <details class="card">
    <summary>{say('fromConsolidated')}</summary>
    <form method="post" action={`/app${at}/draft/consolidated`} enctype="multipart/form-data">
      <input type="hidden" name="etag" value={etag} />
      <p id="consolidated-hint">{say('fromConsolidatedHint')}</p>
      <label for="consolidated-file">{say('dataFile')}</label>{' '}
      <input
        id="consolidated-file"
        name="file"
        type="file"
        required
        accept=".json,application/json"
        aria-describedby="consolidated-hint"
      />
      <button>{say('addFile')}</button>
    </form>
  </details>
);
