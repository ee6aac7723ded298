import type { DocumentInfo } from './document-info.js';

/**
 * The metadata stream (ISO 16684-1). It claims PDF/UA-1 and PDF/A-2a, or -3a with a file
 * attached, and declares the property of PDF/UA as an extension, which PDF/A asks for.
 */
export function xmpPacket(info: DocumentInfo, archivalPart: 2 | 3): string {
  const moment = `${info.at.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${[
  element('dc:format', 'application/pdf'),
  localized('dc:title', info.title),
  list('dc:creator', 'Seq', info.author),
  info.subject === undefined ? '' : localized('dc:description', info.subject),
  list('dc:language', 'Bag', info.language),
  element('xmp:CreatorTool', info.creator),
  element('xmp:CreateDate', moment),
  element('xmp:ModifyDate', moment),
  element('xmp:MetadataDate', moment),
  element('pdf:Producer', info.producer),
  info.keywords === undefined ? '' : element('pdf:Keywords', info.keywords),
  element('pdfaid:part', String(archivalPart)),
  element('pdfaid:conformance', 'A'),
  element('pdfuaid:part', '1'),
]
  .filter((line) => line !== '')
  .join('\n')}
</rdf:Description>
${universalAccessExtension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const universalAccessExtension = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function localized(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', text: string): string {
  return `<${name}><rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}></${name}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
