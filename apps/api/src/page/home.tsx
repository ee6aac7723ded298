import type { FC } from 'hono/jsx';
import { getCookie } from 'hono/cookie';
import { unauthenticated } from '../access/identify.js';
import { sessionCookie } from '../access/secret-of.js';
import { refusal } from '../problems/refusal.js';
import { roundListSchema } from '../routes/rounds/list-rounds.js';
import type { RoundView } from '../rounds/round-view.js';
import { answerPage } from './answer-page.js';
import { Layout } from './layout.js';
import { definePage, type PageRequest } from './page.js';
import type { Say } from './say.js';
import { SignInForm } from './sign-in-form.js';

/** The first page: what this is and how to come in, or what there is to do. */
export const home = definePage(
  { method: 'get', path: '/', operationId: 'home', access: 'public' },
  async (request) => {
    const { c, caller, call, say } = request;
    if (caller === undefined) {
      // A token was given, and nobody holds it (any more).
      if (getCookie(c, sessionCookie) !== undefined) throw unauthenticated();
      return welcome(request);
    }
    if (caller.role === 'monitor') throw refusal('forbidden', {});
    const { round, unit } = caller;
    if (round !== undefined && unit !== undefined) {
      return c.redirect(`/app/rounds/${round}/units/${unit}`, 303);
    }
    const { rounds } = (await call(roundListSchema, '/rounds')).value;
    return answerPage(request, {
      title: say('rounds'),
      content: <Rounds say={say} rounds={rounds} />,
    });
  },
);

function welcome({ c, language, say }: Pick<PageRequest, 'c' | 'language' | 'say'>) {
  return c.html(
    <Layout language={language} title={say('signIn')} signedIn={false}>
      <h1>{say('signIn')}</h1>
      <p>{say('welcome')}</p>
      <SignInForm say={say} next="/" />
      <h2>{say('forDevelopers')}</h2>
      <ul>
        <li>
          <a href="/docs">{say('apiDocs')}</a>
        </li>
        <li>
          <a href="/openapi.json">OpenAPI 3.1</a>
        </li>
      </ul>
    </Layout>,
  );
}

const Rounds: FC<{ readonly say: Say; readonly rounds: readonly RoundView[] }> = ({
  say,
  rounds,
}) => (
  <>
    <h1>{say('rounds')}</h1>
    {rounds.length === 0 ? <p>{say('noRounds')}</p> : null}
    <ul class="cards">
      {rounds.map(({ round, name, periodLabel, deadlineLabel, phase }) => (
        <li class="card">
          <h2>
            <a href={`/app/rounds/${round}`}>{name}</a>
          </h2>
          <p>
            {periodLabel} · {deadlineLabel}
          </p>
          <p>
            <span class={`tag ${phase}`}>{say(`phase.${phase}`)}</span>
          </p>
        </li>
      ))}
    </ul>
  </>
);
