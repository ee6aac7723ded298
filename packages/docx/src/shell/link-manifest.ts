import { strToU8 } from 'fflate';
import { withAddition } from '../package/with-addition.js';
import { manifestNamespace } from '../regions/manifest-namespace.js';
import { element } from '../xml/element.js';
import { relationshipsNamespace } from '../xml/namespaces.js';

const relationshipsPart = 'http://schemas.openxmlformats.org/package/2006/relationships';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Word finds a part of custom XML by this number; it stands for the manifest of every document. */
const itemId = '{6B1E7C52-3D0F-4B8A-9C41-5A2F60D7E913}';

const propertiesType = element('Override', {
  PartName: '/customXml/itemProps1.xml',
  ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
});

const properties = element(
  'ds:datastoreItem',
  { 'xmlns:ds': customXml, 'ds:itemID': itemId },
  element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': manifestNamespace })),
);

/** Where the manifest of regions stands in the package. */
export const manifestPath = 'customXml/item1.xml';

/** Where the relationships of the text stand in the package. */
export const relationshipsPath = 'word/_rels/document.xml.rels';

/** Ties the manifest of regions, which every document writes for itself, to the parts of a shell. */
export function linkManifest(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const insert = (path: string, addition: string) => ({
    [path]: withAddition(parts[path], path, addition),
  });
  return {
    ...parts,
    ...insert('[Content_Types].xml', propertiesType),
    ...insert(relationshipsPath, link('customXml', 'rIdManifest', '../customXml/item1.xml')),
    'customXml/_rels/item1.xml.rels': strToU8(
      element(
        'Relationships',
        { xmlns: relationshipsPart },
        link('customXmlProps', 'rId1', 'itemProps1.xml'),
      ),
    ),
    'customXml/itemProps1.xml': strToU8(properties),
  };
}

function link(type: string, id: string, target: string): string {
  return element('Relationship', {
    Id: id,
    Type: `${relationshipsNamespace}/${type}`,
    Target: target,
  });
}
