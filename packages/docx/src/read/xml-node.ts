/** An element; `w:p` whatever prefix the file has for the namespace. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
};

/** The child elements, in order. */
export function elementsOf(node: XmlNode | undefined): readonly XmlNode[] {
  return (node?.children ?? []).filter((child) => typeof child !== 'string');
}

/**
 * Properties stand first in an element and are some forty at most. What is asked for in vain is
 * looked for no further than this, so that a hostile file cannot make many asks of one long list.
 */
const mostProperties = 200;

/** The element at the end of a path of child names, if it stands among the first children. */
export function childAt(
  node: XmlNode | undefined,
  ...path: readonly string[]
): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found && propertyOf(found, name);
  return found;
}

function propertyOf({ children }: XmlNode, name: string): XmlNode | undefined {
  const end = Math.min(children.length, mostProperties);
  for (let index = 0; index < end; index += 1) {
    const child = children[index];
    if (typeof child === 'object' && child.name === name) return child;
  }
  return undefined;
}

/** The attribute `w:val` of the element at the end of a path. */
export function valueAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  return childAt(node, ...path)?.attributes.get('w:val');
}

/** A whole number in `w:val`; none if it is no number or too large to be one in a Word file. */
export function numberAt(
  node: XmlNode | undefined,
  ...path: readonly string[]
): number | undefined {
  return wholeNumber(valueAt(node, ...path));
}

/** A whole number from the text of an attribute; none if it is not one. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,10}$/u.test(text) ? Number(text) : undefined;
}

/** A property that is on when it stands there, unless it says otherwise (ISO 29500-1, 22.9.2.7). */
export function switchAt(
  node: XmlNode | undefined,
  ...path: readonly string[]
): boolean | undefined {
  const found = childAt(node, ...path);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes.get('w:val') ?? '');
}

/** The elements of one name below an element, but for those inside another of that name. */
export function foundBelow(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) =>
    child.name === name ? [child] : foundBelow(child, name),
  );
}

/** The characters between the tags of an element and of all elements in it. */
export function contentOf(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : contentOf(child)))
    .join('');
}
