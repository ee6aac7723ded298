/** Columns of a comment. */
const width = 96;

/** A text as YAML comment lines, set in by `indent`; what is too long goes on in the next line. */
export function yamlComment(text: string, indent = ''): string {
  return text
    .trimEnd()
    .split(/\r\n?|\n/u)
    .flatMap((line) => fold(line, width - indent.length))
    .map((line) => `${indent}# ${line}`.trimEnd() + '\n')
    .join('');
}

/** Breaks a line between words; the lines below are set in as its first word is. */
function fold(line: string, limit: number): string[] {
  const [lead = ''] = /^\s*(?:[-+] )?/u.exec(line) ?? [];
  const [first = '', ...words] = line.slice(lead.length).split(' ');
  const lines = [lead + first];
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''} ${word}`;
    if (joined.length > limit) lines.push(' '.repeat(lead.length) + word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
