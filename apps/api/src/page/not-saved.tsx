import type { FC } from 'hono/jsx';
import type { PageProblem } from './page-problem.js';
import type { Say } from './say.js';

type NotSavedProps = {
  readonly say: Say;
  /** What the API refused. */
  readonly refused: PageProblem;
  /** The address of the page that shows what is saved. */
  readonly saved: string;
};

/** Tells above a form why it was not saved, and, where somebody else saved meanwhile, what to do. */
export const NotSaved: FC<NotSavedProps> = ({ say, refused: { problem }, saved }) => (
  <div class="notice bad" role="alert">
    <p>
      <strong>{problem.title}:</strong>{' '}
      {problem.status === 412 ? say('savedByAnother') : problem.detail}
    </p>
    {problem.status === 412 ? (
      <p>
        <a href={saved} target="_blank" rel="noopener">
          {say('seeTheirs')}
        </a>
      </p>
    ) : null}
  </div>
);
