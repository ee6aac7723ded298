import { isCancel, select, text } from '@clack/prompts';
import { choices } from './questions.js';
import type { Ask } from './run-create.js';

const choiceTexts = {
  party: 'layout.party',
  state: 'layout.state',
  typescript: 'keeping.typescript',
  json: 'keeping.json',
} as const;

/** Asks in the terminal, and again until the answer will do. */
export const askPerson: Ask = async (question, offered, accepts, say) => {
  const message = say(question);
  const answer =
    question === 'layout' || question === 'keeping'
      ? await select({
          message,
          // Its own instructions are English; the question says the same.
          showInstructions: false,
          options: choices[question].map((value) => ({
            value,
            label: say(choiceTexts[value]),
          })),
        })
      : await text({
          message,
          ...(offered !== undefined && { placeholder: offered, defaultValue: offered }),
          validate: (typed) =>
            accepts(typed === undefined || typed === '' ? (offered ?? '') : typed)
              ? undefined
              : say(`bad.${question}`),
        });
  return isCancel(answer) ? undefined : answer;
};
