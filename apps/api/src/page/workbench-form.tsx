import {
  workbenchEntrySchema,
  type WorkbenchEntry,
  type WorkbenchPassage,
} from '@baocao/core/consolidate';
import type { FC } from 'hono/jsx';
import type { Say } from './say.js';
import type { ShownStatements } from './entries-from-form.js';

type WorkbenchFormProps = {
  readonly say: Say;
  /** The address of the section in the API. */
  readonly at: string;
  readonly shown: ShownStatements;
  readonly passages: readonly WorkbenchPassage[];
  readonly etag: string;
  /** There is a page behind this one. */
  readonly more: boolean;
  /** The name of a unit, by its key. */
  readonly nameOf: (key: string) => string;
};

/** The statements of a section, each with the passages that it rests on and who says them. */
export const WorkbenchForm: FC<WorkbenchFormProps> = ({
  say,
  at,
  shown: { from, replaced, entries },
  passages: all,
  etag,
  more,
  nameOf,
}) => {
  const passages = new Map(all.map((passage) => [passage.id, passage]));
  return (
    <form method="post" action={`/app${at}`}>
      <input type="hidden" name="etag" value={etag} />
      <input type="hidden" name="from" value={String(from)} />
      <input type="hidden" name="replaced" value={String(replaced)} />
      <input type="hidden" name="count" value={String(entries.length)} />
      <p class="hint">{say('benchHint')}</p>
      {entries.map((entry, index) => (
        <EntryFields
          say={say}
          entry={entry}
          index={from + index}
          passages={entry.passages.flatMap((id) => passages.get(id) ?? [])}
          nameOf={nameOf}
        />
      ))}
      <div class="card">
        <label for="new">{say('newStatement')}</label>
        <textarea id="new" name="new" rows={2} lang="vi" />
      </div>
      <div class="actions row">
        <button name="then" value="stay">
          {say('saveBench')}
        </button>
        {more ? (
          <button name="then" value="next" class="second">
            {say('saveAndNext')}
          </button>
        ) : null}
      </div>
    </form>
  );
};

type EntryFieldsProps = Pick<WorkbenchFormProps, 'say' | 'nameOf'> & {
  readonly entry: WorkbenchEntry;
  readonly index: number;
  readonly passages: readonly WorkbenchPassage[];
};

const EntryFields: FC<EntryFieldsProps> = ({ say, entry, index, passages, nameOf }) => {
  const own = String(index);
  return (
    <fieldset class="answer">
      <legend>{say('statement', { number: index + 1 })}</legend>
      <div class="beside">
        <ul class="passages">
          {passages.map((passage) => (
            <Passage say={say} passage={passage} index={index} nameOf={nameOf} />
          ))}
        </ul>
        <div>
          <div class="row">
            <p>
              <label for={`use-${own}`}>{say('use')}</label>
              <select id={`use-${own}`} name={`use:${own}`}>
                {workbenchEntrySchema.shape.use.options.map((use) => (
                  <option value={use} selected={use === entry.use}>
                    {say(`use.${use}`)}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <label for={`place-${own}`}>{say('place')}</label>
              <input
                id={`place-${own}`}
                name={`place:${own}`}
                type="number"
                min="1"
                step="1"
                required
                value={String(index + 1)}
              />
            </p>
          </div>
          <input type="hidden" name={`was:${own}`} value={entry.use} />
          <label for={`text-${own}`}>{say('ownWords')}</label>
          <textarea id={`text-${own}`} name={`text:${own}`} rows={3} lang="vi">
            {entry.text ?? ''}
          </textarea>
        </div>
      </div>
    </fieldset>
  );
};

type PassageProps = Pick<EntryFieldsProps, 'say' | 'index' | 'nameOf'> & {
  readonly passage: WorkbenchPassage;
};

const Passage: FC<PassageProps> = ({ say, passage: { id, text, units }, index, nameOf }) => {
  const own = String(index);
  return (
    <li>
      <input type="hidden" name={`passage:${own}`} value={id} />
      <p class="said" lang="vi">
        {text}
      </p>
      <p class="hint" lang="vi">
        {units.map(nameOf).join(', ')}
      </p>
      <label>
        <input type="checkbox" name={`apart:${own}`} value={id} />
        {say('apart')}
      </label>
    </li>
  );
};
