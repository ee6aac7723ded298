import { escapeXml } from './escape-xml.js';

/** An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One XML element as text; attribute values are escaped here, children are XML already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let tag = `<${name}`;
  // Called for every word of a document: entries and joins would make as many arrays.
  for (const key in attributes) {
    const value = attributes[key];
    if (typeof value === 'number') tag += ` ${key}="${value}"`;
    else if (value !== undefined) tag += ` ${key}="${escapeXml(value)}"`;
  }
  let content = '';
  for (const child of children) content += child;
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A property that is either on or, against what the style says, off. */
export function toggle(name: string, on: boolean): string {
  return element(name, { 'w:val': on ? undefined : 0 });
}
