import type { Child, FC } from 'hono/jsx';
import { formats } from '../documents/formats.js';
import { FormKey } from './form-key.js';
import type { Say } from './say.js';

/** What files are taken: how the field is called, and which of the files on a disk it offers. */
const kinds = {
  word: { label: 'wordFile', accept: `.docx,${formats.docx.mediaType}` },
  data: { label: 'dataFile', accept: '.json,application/json' },
} as const;

type FileCardProps = {
  readonly say: Say;
  /** Stands before the ids of what is in the card. */
  readonly id: string;
  readonly title: string;
  /** Where the form is sent. */
  readonly action: string;
  readonly kind: keyof typeof kinds;
  readonly button: string;
  /** The version that the file would take the place of, where there is one. */
  readonly etag?: string;
  /** What is said of the file. */
  readonly children?: Child;
};

/** A card that is folded until somebody wants to give a file. */
export const FileCard: FC<FileCardProps> = (props) => {
  const { say, id, title, action, kind, button, etag, children } = props;
  const { label, accept } = kinds[kind];
  return (
    <details class="card">
      <summary>{title}</summary>
      <form method="post" action={action} enctype="multipart/form-data">
        <FormKey />
        {etag === undefined ? null : <input type="hidden" name="etag" value={etag} />}
        <p id={`${id}-hint`}>{children}</p>
        <label for={`${id}-file`}>{say(label)}</label>{' '}
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          required
          accept={accept}
          aria-describedby={`${id}-hint`}
        />
        <button>{button}</button>
      </form>
    </details>
  );
};
