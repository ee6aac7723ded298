import type { MessageValue } from '../../diagnostics/diagnostic.js';
import { addressOf } from '../numbering.js';
import { pointerOf } from '../pointer-of.js';
import type { PlacedPrompt } from '../walk-outline.js';
import { movedEntries } from './moved-entries.js';
import type { OutlineChange, OutlineChangeKind } from './outline-change.js';
import { outlineChange } from './outline-change-of.js';

type Guidance = ReadonlyMap<string, PlacedPrompt>;

/** What became of the lines of guidance. */
export function guidanceChanges(before: Guidance, after: Guidance): OutlineChange[] {
  const moved = movedEntries(before, after, parentOf);
  const gone = [...before.values()]
    .filter(({ prompt }) => !after.has(prompt.id))
    .map((line) => changeOf(line, 'guidance-removed', { label: line.prompt.text }));
  const stayed = [...after.values()].flatMap((line) => {
    const { id, text } = line.prompt;
    const older = before.get(id);
    if (older === undefined) return [changeOf(line, 'guidance-added', { label: text })];
    const from = { vi: addressOf(older, 'vi'), en: addressOf(older, 'en') };
    return [
      ...(moved.has(id) ? [changeOf(line, 'guidance-moved', { from })] : []),
      ...(older.prompt.text === text
        ? []
        : [changeOf(line, 'guidance-reworded', { from: older.prompt.text, to: text })]),
    ];
  });
  return [...gone, ...stayed];
}

function changeOf(
  line: PlacedPrompt,
  kind: OutlineChangeKind,
  values: Readonly<Record<string, MessageValue>>,
): OutlineChange {
  const { id } = line.prompt;
  return outlineChange(kind, { id, path: pointerOf(line), address: addressOf(line), values });
}

function parentOf({ section, ancestors }: PlacedPrompt): string {
  return ancestors.at(-1)?.prompt.id ?? section.node.id;
}
