import { manifestNamespace } from '../../regions/manifest-namespace.js';

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
  /** By the names as the file has them, places of those that the reader has. */
  readonly known: Map<string, number>;
};

/** The scope of an element that declares prefixes. */
export function scopeWithin(
  parent: NamespaceScope,
  declared: ReadonlyMap<string, string>,
): NamespaceScope {
  return { parent, declared, known: new Map() };
}

/** The scope around the root of a part. */
export function outermostScope(): NamespaceScope {
  return {
    declared: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
    known: new Map(),
  };
}

/** The prefix that an attribute of this name declares, if it does. */
export function declaredPrefix(name: string): string | undefined {
  if (name === 'xmlns') return '';
  return name.startsWith('xmlns:') ? name.slice(6) : undefined;
}

/** `w:p` for any name of that meaning; a name of a namespace that is not read begins with `?`. */
export function nameIn(name: string, scope: NamespaceScope): string {
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
