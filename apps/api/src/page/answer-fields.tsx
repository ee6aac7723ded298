import { textFromBlocks, toPointer, type OutlineNode, type Response } from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { FindingsAt } from './findings.js';
import { isPlain } from './is-plain.js';
import type { Say } from './say.js';

type AnswerFieldsProps = {
  readonly say: Say;
  readonly node: OutlineNode;
  readonly response: Response | undefined;
  readonly findings: readonly ToldDiagnostic[];
};

const kinds = ['narrative', 'none-arising', 'not-applicable'] as const;

/** The answer to one section: in words, nothing arose, or not for this unit, with the reason. */
export const AnswerFields: FC<AnswerFieldsProps> = ({ say, node, response, findings }) => {
  const told = response?.kind === 'narrative' ? response.blocks : [];
  const own = (part: string) => `${part}-${node.id}`;
  return (
    <>
      <fieldset class="choices">
        <legend class="hint">{say('answerKind')}</legend>
        {kinds.map((kind) => (
          <label>
            <input
              type="radio"
              name={`kind:${node.id}`}
              value={kind}
              checked={(response?.kind ?? 'narrative') === kind}
            />
            {say(`answer.${kind}`)}
          </label>
        ))}
      </fieldset>
      <label for={own('t')}>{say('answerText')}</label>
      <textarea
        id={own('t')}
        name={`text:${node.id}`}
        rows={6}
        lang="vi"
        aria-describedby={own('f')}
      >
        {textFromBlocks(told)}
      </textarea>
      {isPlain(told) ? null : <p class="hint">{say('richText')}</p>}
      <details open={response?.kind === 'not-applicable'}>
        <summary>{say('answerReason')}</summary>
        <label for={own('r')}>{say('reason')}</label>
        <input
          id={own('r')}
          type="text"
          name={`reason:${node.id}`}
          value={response?.kind === 'not-applicable' ? response.reason : ''}
        />
      </details>
      <FindingsAt
        say={say}
        findings={findings}
        id={own('f')}
        place={toPointer(['responses', node.id])}
      />
    </>
  );
};
