import type { FC } from 'hono/jsx';

type DownloadsProps = {
  /** What the document is. */
  readonly label: string;
  /** Where the API makes it. */
  readonly path: string;
};

const endings = ['pdf', 'docx'] as const;

/** A document in the formats that people open. */
export const Downloads: FC<DownloadsProps> = ({ label, path }) => (
  <p class="downloads">
    {label}:{' '}
    {endings.map((ending) => (
      <a href={`${path}?format=${ending}`} aria-label={`${label}, ${ending.toUpperCase()}`}>
        {ending.toUpperCase()}
      </a>
    ))}
  </p>
);
