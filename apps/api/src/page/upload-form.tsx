import type { FC } from 'hono/jsx';
import { FileCard } from './file-card.js';
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
  <FileCard
    say={say}
    id="word"
    title={say('fromWord')}
    action={`/app${at}/draft/import`}
    kind="word"
    button={say('readWord')}
    etag={etag}
  >
    {say('fromWordHint')} <a href={`${at}/blank-report?format=docx`}>{say('doc.blank')}</a>
  </FileCard>
);

/** Takes the draft from the consolidation of a level below. */
export const ConsolidatedUpload: FC<UploadFormProps> = ({ say, at, etag }) => (
  <FileCard
    say={say}
    id="consolidated"
    title={say('fromConsolidated')}
    action={`/app${at}/draft/consolidated`}
    kind="data"
    button={say('addFile')}
    etag={etag}
  >
    {say('fromConsolidatedHint')}
  </FileCard>
);
