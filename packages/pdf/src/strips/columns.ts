import { stackHeight, stackMarks, fullHeight } from './stack.js';
import { movedMarks, type Whole, type Mark, type Strip, type StrokeMark } from './strip.js';

/** A column of a row; `x` is where its text starts, in points. */
export type Column = { readonly x: number; readonly strips: readonly Strip[] };

export type RowLook = Partial<Whole> & {
  readonly keepWithNext: boolean;
  /** The longest column may go on over the next page, the others stay whole. */
  readonly breakable?: boolean;
  /** Text in the middle of the row's height instead of at its top. */
  readonly middle?: boolean;
  /** Lines around the cells: where the upright ones stand, and how thick they are, in points. */
  readonly border?: { readonly edges: readonly number[]; readonly thickness: number };
};

/** Columns side by side as one strip; one that is taller than a page is cut between its lines. */
export function columnsStrip(columns: readonly Column[], look: RowLook): Strip {
  const heights = columns.map((column) => stackHeight(column.strips));
  const height = Math.max(0, ...heights);
  return {
    before: 0,
    height,
    after: look.after ?? 0,
    keepWithNext: look.keepWithNext,
    // Made when asked for: of a row over many pages, what is left is cut again on each of them.
    get marks() {
      return [...marksOf(columns, height, look), ...borderStrokes(height, look)];
    },
    ...(look.head && { head: look.head }),
    ...(look.breakable === true && { least: leastHeight(columns, heights) }),
    split: (room, { after, head }) => splitColumns(columns, { ...look, after, head }, room),
  };
}

function marksOf(
  columns: readonly Column[],
  height: number,
  { middle = false }: RowLook,
): readonly Mark[] {
  return columns.flatMap(({ strips, x }) => {
    const spare = height - stackHeight(strips);
    return movedMarks(stackMarks(strips), x, middle ? spare / 2 : 0);
  });
}

/** All columns but the longest, and the first line of that. */
function leastHeight(columns: readonly Column[], heights: readonly number[]): number {
  const longest = heights.indexOf(Math.max(...heights));
  const line = columns[longest]?.strips[0];
  const others = heights.filter((_, index) => index !== longest);
  return Math.max(line === undefined ? 0 : fullHeight(line), ...others);
}

function borderStrokes(height: number, { border }: RowLook): readonly StrokeMark[] {
  if (border === undefined) return [];
  const { edges, thickness } = border;
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const overlap = thickness / 2;
  const level = (y: number): StrokeMark => ({
    kind: 'stroke',
    x: left - overlap,
    y,
    toX: right + overlap,
    toY: y,
    thickness,
  });
  const upright = (x: number): StrokeMark => ({
    kind: 'stroke',
    x,
    y: 0,
    toX: x,
    toY: height,
    thickness,
  });
  return [level(0), ...edges.map(upright), level(height)];
}

function splitColumns(
  columns: readonly Column[],
  look: RowLook,
  room: number,
): readonly [Strip, Strip] | undefined {
  const halves = columns.map(({ x, strips }) => {
    const [upper, lower] = splitStack(strips, room);
    return { upper: { x, strips: upper }, lower: { x, strips: lower } };
  });
  if (halves.every(({ upper }) => upper.strips.length === 0)) return undefined;
  return [
    columnsStrip(
      halves.map(({ upper }) => upper),
      { ...look, after: 0, keepWithNext: false },
    ),
    columnsStrip(
      halves.map(({ lower }) => lower),
      look,
    ),
  ];
}

/** As many strips as fit into `room`, and the others. */
function splitStack(
  strips: readonly Strip[],
  room: number,
): readonly [readonly Strip[], readonly Strip[]] {
  let left = room;
  const over = strips.findIndex((strip) => {
    left -= fullHeight(strip);
    return left < 0;
  });
  const strip = strips[over];
  if (strip === undefined) return [strips, []];
  const parts = strip.split?.(left + fullHeight(strip) - strip.before - strip.after, strip);
  if (parts !== undefined) {
    return [
      [...strips.slice(0, over), parts[0]],
      [parts[1], ...strips.slice(over + 1)],
    ];
  }
  const cut = placeToCut(strips, over);
  return [strips.slice(0, cut), strips.slice(cut)];
}

/** The last place up to `over` that parts no lines that belong together; `over` itself if all do. */
function placeToCut(strips: readonly Strip[], over: number): number {
  const whole = strips.slice(0, over).findLastIndex(({ keepWithNext }) => !keepWithNext) + 1;
  return whole === 0 ? over : whole;
}
