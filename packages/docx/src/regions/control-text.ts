/**
 * UTF-16 code units in the title and in the tag of a content control. Word is said to take no more;
 * neither a text of Microsoft's was found that says so, nor was it tried in Word.
 */
export const controlTextLimit = 64;

/** Makes texts short enough for a content control, each unlike all that were made before it. */
export function createControlTexts(): (text: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (text) => {
    const plain = shortened(text, '');
    let count = counts.get(plain) ?? 1;
    let made = count === 1 ? plain : shortened(text, ` (${count})`);
    while (taken.has(made)) {
      count += 1;
      made = shortened(text, ` (${count})`);
    }
    counts.set(plain, count);
    taken.add(made);
    return made;
  };
}

function shortened(text: string, ending: string): string {
  if (text.length + ending.length <= controlTextLimit) return text + ending;
  const room = controlTextLimit - ending.length - 1;
  const kept = text.slice(0, room).replace(/[\s\p{Surrogate}]+$/u, '');
  return `${kept}…${ending}`;
}
