import { lineMark } from './line-mark.js';
import type { SourceLine } from './source-line.js';

/** Title, subject, and the line that names the letter. */
export type FoundOutlineHead = {
  readonly name?: string;
  readonly subject?: string;
  readonly attachedTo?: string;
};

export type ReadOutlineHead = {
  readonly head: FoundOutlineHead;
  readonly taken: ReadonlySet<number>;
};

const name = /^(?:khung |mẫu )?đề cương(?: báo cáo)?|^dàn ý báo cáo|^khung báo cáo/iu;
const attached = /^\(? ?kèm theo/iu;
const rule = /^[\s*_\-–—=.•]{1,80}$/u;
const longest = 500;

/** Reads what stands between the beginning of an outline and its first section. */
export function readOutlineHead(lines: readonly SourceLine[]): ReadOutlineHead {
  const taken = new Set<number>();
  const subject: string[] = [];
  let head: FoundOutlineHead = {};
  let open = true;
  for (const { place, text } of lines) {
    const [named] = name.exec(text) ?? [];
    if (rule.test(text)) {
      open = open && subject.length === 0;
    } else if (attached.test(text) && head.attachedTo === undefined && text.length <= longest) {
      head = { ...head, attachedTo: text };
      open = false;
    } else if (named !== undefined && head.name === undefined) {
      const rest = text.slice(named.length).replace(/^[\s:.–-]+/u, '');
      head = { ...head, name: named };
      if (rest !== '') subject.push(rest);
    } else if (open && lineMark(text) === undefined && lengthWith(subject, text) <= longest) {
      subject.push(text);
    } else continue;
    taken.add(place);
  }
  const joined = subject.join(' ');
  return { head: joined === '' ? head : { ...head, subject: joined }, taken };
}

function lengthWith(lines: readonly string[], text: string): number {
  return lines.reduce((sum, line) => sum + line.length + 1, text.length);
}
