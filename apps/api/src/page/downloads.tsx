import type { FC } from 'hono/jsx';

type DownloadsProps = {
  /** What the document is. */
  readonly label: string;
  /** Where the API makes it. */
  readonly path: string;
  /** What else is asked for there. */
  readonly query?: string;
};

const endings = ['pdf', 'docx'] as const;

/** A document in the formats that people open. */
export const Downloads: FC<DownloadsProps> = ({ label, path, query }) => (
  <p class="downloads">
    {label}:{' '}
    {endings.map((ending) => (
      <a
        href={`${path}?${query === undefined ? '' : `${query}&`}format=${ending}`}
        aria-label={`${label}, ${ending.toUpperCase()}`}
      >
        {ending.toUpperCase()}
      </a>
    ))}
  </p>
);
