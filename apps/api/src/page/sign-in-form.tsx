import type { FC } from 'hono/jsx';
import type { Say } from './say.js';

/** Asks for the token that the issuing body gave out. */
export const SignInForm: FC<{ readonly say: Say; readonly next: string }> = ({ say, next }) => (
  <form method="post" action="/app/sign-in" class="card">
    <input type="hidden" name="next" value={next} />
    <label for="token">{say('token')}</label>
    <p class="hint" id="token-hint">
      {say('tokenHint')}
    </p>
    <input
      id="token"
      name="token"
      type="password"
      autocomplete="current-password"
      required
      aria-describedby="token-hint"
    />
    <button>{say('signIn')}</button>
  </form>
);
