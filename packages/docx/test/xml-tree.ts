import { SaxesParser } from 'saxes';

/** An element with the names as they stand in the file, e.g. `w:p`. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

type OpenElement = XmlElement & { readonly children: (XmlElement | string)[] };

/** Reads well-formed XML into a tree; throws at the first thing that is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = elements(document);
  if (root === undefined) throw new Error('There is no element in this XML.');
  return root;
}

/** The child elements, or those of one name. */
export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All elements of one name below an element, in the order of the file. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The element at the end of a path of child names, if there is one. */
export function at(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => (found === undefined ? undefined : elements(found, name)[0]),
    parent,
  );
}

/** The attribute `w:val` of the element at the end of a path. */
export function valueAt(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val'];
}

/** The characters between the tags of an element and of all elements in it. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
