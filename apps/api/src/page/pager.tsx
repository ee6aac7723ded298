import type { FC } from 'hono/jsx';
import type { Say } from './say.js';

type PagerProps = {
  readonly say: Say;
  /** The address of the pages. */
  readonly at: string;
  readonly page: number;
  readonly pages: number;
  /** Where on the next page reading goes on. */
  readonly anchor: string;
  /** What it is called, where there is one above and one below. */
  readonly label: string;
};

/** The way to the page before and the next one; nothing where there is one page. */
export const Pager: FC<PagerProps> = ({ say, at, page, pages, anchor, label }) => {
  const to = (other: number) => `${at}?page=${String(other)}#${anchor}`;
  return pages <= 1 ? null : (
    <nav class="row" aria-label={label}>
      {page > 1 ? (
        <a class="button second" rel="prev" href={to(page - 1)}>
          ← {say('pageBefore')}
        </a>
      ) : null}
      <span>{say('pageOf', { page, pages })}</span>
      {page < pages ? (
        <a class="button second" rel="next" href={to(page + 1)}>
          {say('pageAfter')} →
        </a>
      ) : null}
    </nav>
  );
};
