import { manifestNamespace } from '../regions/manifest-namespace.js';

const office = 'schemas.openxmlformats.org';
const strict = 'purl.oclc.org/ooxml';

/** Every namespace that is read, transitional and strict, under the prefix that the reader uses. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`http://${office}/wordprocessingml/2006/main`, 'w'],
  [`http://${strict}/wordprocessingml/main`, 'w'],
  [`http://${office}/officeDocument/2006/relationships`, 'r'],
  [`http://${strict}/officeDocument/relationships`, 'r'],
  [`http://${office}/officeDocument/2006/math`, 'm'],
  [`http://${strict}/officeDocument/math`, 'm'],
  [`http://${office}/markup-compatibility/2006`, 'mc'],
  [`http://${office}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`http://${strict}/drawingml/wordprocessingDrawing`, 'wp'],
  [`http://${office}/package/2006/relationships`, 'rel'],
  [`http://${office}/package/2006/metadata/core-properties`, 'cp'],
  [`http://${office}/officeDocument/2006/custom-properties`, 'custom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [manifestNamespace, 'regions'],
]);

/** The prefixes in force at an element, and the names already looked up under them. */
export type NamespaceScope = {
  readonly parent?: NamespaceScope;
  readonly declared: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
};

/** The scope of an element with these attributes: its parent's, unless it declares something. */
export function scopeWithin(
  parent: NamespaceScope,
  attributes: Readonly<Record<string, string>>,
): NamespaceScope {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) continue;
    declared ??= new Map();
    declared.set(prefix, attributes[name] ?? '');
  }
  if (declared === undefined) return parent;
  return { parent, declared, elements: new Map(), attributes: new Map() };
}

/** The scope around the root of a part. */
export function outermostScope(): NamespaceScope {
  const declared = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  return { declared, elements: new Map(), attributes: new Map() };
}

/** Whether an attribute declares a prefix. */
export function declaresPrefix(name: string): boolean {
  return declaredPrefix(name) !== undefined;
}

function declaredPrefix(name: string): string | undefined {
  if (name === 'xmlns') return '';
  return name.startsWith('xmlns:') ? name.slice(6) : undefined;
}

/** `w:p` for any name of that meaning; a name of a namespace that is not read begins with `?`. */
export function elementName(name: string, scope: NamespaceScope): string {
  const known = scope.elements.get(name);
  if (known !== undefined) return known;
  const made = nameIn(name, scope);
  scope.elements.set(name, made);
  return made;
}

/** As `elementName`; an attribute without a prefix belongs to no namespace. */
export function attributeName(name: string, scope: NamespaceScope): string {
  if (!name.includes(':')) return name;
  const known = scope.attributes.get(name);
  if (known !== undefined) return known;
  const made = nameIn(name, scope);
  scope.attributes.set(name, made);
  return made;
}

function nameIn(name: string, scope: NamespaceScope): string {
  const colon = name.indexOf(':');
  const uri = namespaceOf(colon < 0 ? '' : name.slice(0, colon), scope);
  return `${prefixes.get(uri) ?? '?'}:${name.slice(colon + 1)}`;
}

function namespaceOf(prefix: string, scope: NamespaceScope): string {
  let at: NamespaceScope | undefined = scope;
  while (at !== undefined) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
    at = at.parent;
  }
  return '';
}
