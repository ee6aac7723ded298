const blank = '[ \\t\\n\\r]';
const equals = `${blank}*=${blank}*`;
const quoted = (value: string) => `(?:"${value}"|'${value}')`;
const declaration = new RegExp(
  `^<\\?xml${blank}+version${equals}${quoted('1\\.[0-9]+')}` +
    `(?:${blank}+encoding${equals}${quoted('[A-Za-z][A-Za-z0-9._\\-]*')})?` +
    `(?:${blank}+standalone${equals}${quoted('(?:yes|no)')})?${blank}*\\?>`,
  'u',
);

/** The place behind the declaration that a part may begin with (XML 1.0, 2.8). */
export function endOfDeclaration(xml: string): number {
  return declaration.exec(xml)?.[0].length ?? 0;
}

/** The place behind a comment, in which no `--` stands (2.5); `undefined` where it is none. */
export function endOfComment(xml: string, at: number): number | undefined {
  const dashes = xml.indexOf('--', at + 4);
  return dashes >= 0 && xml[dashes + 2] === '>' ? dashes + 3 : undefined;
}

/** The place behind a processing instruction of that name (2.6); `undefined` where it is none. */
export function endOfInstruction(
  xml: string,
  { name, nameEnd }: { readonly name: string; readonly nameEnd: number },
): number | undefined {
  if (name.toLowerCase() === 'xml') return undefined;
  const end = xml.indexOf('?>', nameEnd);
  return end === nameEnd || (end > nameEnd && isBlank(xml.charCodeAt(nameEnd)))
    ? end + 2
    : undefined;
}

/** The first place from here on that has no blank. */
export function afterBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}
