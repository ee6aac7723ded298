import {
  appliesToKind,
  asksForResponse,
  numberOf,
  toPointer,
  type PlacedNode,
  type Prompt,
  type Report,
} from '@baocao/core';
import type { FC } from 'hono/jsx';
import type { ToldDiagnostic } from '../diagnostics/told-diagnostic.js';
import { AnswerFields } from './answer-fields.js';
import { FigureFields } from './figure-fields.js';
import type { Say } from './say.js';

type SectionFieldsProps = {
  readonly say: Say;
  readonly section: PlacedNode;
  readonly report: Report;
  /** The kind of the unit. */
  readonly kind: string;
  /** The findings at a place. */
  readonly placed: (path: string) => readonly ToldDiagnostic[];
};

/** One section of the outline: its heading, what is asked there, and the fields to answer in. */
export const SectionFields: FC<SectionFieldsProps> = ({ say, section, report, kind, placed }) => {
  const { node, ancestors } = section;
  const Heading = headings[Math.min(ancestors.length, headings.length - 1)] ?? 'h4';
  const heading = `${numberOf(section)} ${node.heading}`;
  const asks = asksForResponse(node);
  const indicators = (node.indicators ?? []).filter((one) => appliesToKind(one, kind));
  const guidance = (
    <Guidance prompts={(node.guidance ?? []).filter((one) => appliesToKind(one, kind))} />
  );
  const title = (
    <Heading id={`h-${node.id}`} lang="vi">
      {heading} {node.note === undefined ? null : <span class="hint">{node.note}</span>}
    </Heading>
  );
  if (!asks && indicators.length === 0) {
    return (
      <>
        {title}
        {guidance}
      </>
    );
  }
  return (
    <section class="answer" aria-labelledby={`h-${node.id}`}>
      {title}
      <div class="beside">
        <div>
          {asks ? (
            <AnswerFields
              say={say}
              node={node}
              response={report.responses[node.id]}
              findings={placed(toPointer(['responses', node.id]))}
            />
          ) : null}
          <FigureFields say={say} indicators={indicators} report={report} placed={placed} />
        </div>
        <div lang="vi">{guidance}</div>
      </div>
    </section>
  );
};

const headings = ['h2', 'h3', 'h4'] as const;

/** What the outline asks to be told, as it is printed. */
const Guidance: FC<{ readonly prompts: readonly Prompt[] }> = ({ prompts }) =>
  prompts.length === 0 ? null : (
    <ul class="guidance">
      {prompts.map(({ text, children = [] }) => (
        <li>
          {text}
          <Guidance prompts={children} />
        </li>
      ))}
    </ul>
  );
