import { escapeXml } from './escape-xml.js';

/** An attribute without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One XML element as text; attribute values are escaped here, children are XML already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  }
  const content = children.join('');
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A property that is either on or, against what the style says, off. */
export function toggle(name: string, on: boolean): string {
  return element(name, { 'w:val': on ? undefined : 0 });
}
