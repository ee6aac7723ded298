import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xmlTree, type XmlElement } from '../../../test/xml-tree.js';
import { createBudget } from '../budget.js';
import { readLimits } from '../read-limits.js';
import { Unreadable } from '../unreadable.js';
import { scanXml } from './scan-xml.js';
import { XmlNode } from './xml-node.js';
import { characterData, type XmlTape } from './xml-tape.js';
import { plainValue, plainWords, withLineEnds } from './xml-text.js';

/** An element by its name without a prefix, its attributes and what stands in it, words in one. */
type Shape = readonly [
  name: string,
  attributes: readonly (readonly [string, string])[],
  children: readonly (Shape | string)[],
];

const local = (name: string) => name.slice(name.indexOf(':') + 1);
const isKept = (name: string) => !/^xmlns(?:$|:)|^w:rsid/u.test(name);

function joined(children: readonly (Shape | string)[]): Shape[2] {
  const found: (Shape | string)[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      found[found.length - 1] = last + child;
    else if (child !== '') found.push(child);
  }
  return found;
}

function shapeOfTree({ name, attributes, children }: XmlElement): Shape {
  return [
    local(name),
    Object.entries(attributes).flatMap(([own, value]) =>
      isKept(own) ? [[local(own), value] as const] : [],
    ),
    joined(children.map((child) => (typeof child === 'string' ? child : shapeOfTree(child)))),
  ];
}

function shapeOfTape(tape: XmlTape, item: number): Shape | string {
  const [start, end, kind] = [tape.startOf(item), tape.endOf(item), tape.kindOf(item)];
  if (kind < 0) {
    const text = tape.xml.slice(start, end);
    return kind === characterData ? withLineEnds(text) : plainWords(text);
  }
  const attributes = Array.from({ length: end - start }, (_, step) => {
    const name = local(tape.attributeName(start + step));
    return [name, plainValue(tape.attributeValue(start + step))] as const;
  });
  const children: (Shape | string)[] = [];
  for (let child = item + 1; child < tape.nextTo(item); child = tape.nextTo(child)) {
    children.push(shapeOfTape(tape, child));
  }
  return [local(tape.names[kind] ?? ''), attributes, joined(children)];
}

/** What the strict parser saxes makes of it; `undefined` where it finds it not well-formed. */
function bySaxes(xml: string): Shape | undefined {
  try {
    return shapeOfTree(xmlTree(xml));
  } catch {
    return undefined;
  }
}

function byUs(xml: string): Shape | string | undefined {
  try {
    return shapeOfTape(scanXml('part', xml, createBudget(readLimits)), 0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const corpus = join(import.meta.dirname, '..', '..', '..', 'corpus');
const parts = readdirSync(corpus)
  .filter((name) => name.endsWith('.docx'))
  .flatMap((name) => Object.entries(unzipSync(readFileSync(join(corpus, name)))))
  .flatMap(([path, bytes]) => (/\.(?:xml|rels)$/u.test(path) ? [strFromU8(bytes)] : []));

/** Whatever makes XML well-formed or not, and what only looks as if it did. */
const pieces = [
  ...['<', '>', '/', '=', '"', "'", '&', ';', '!', '?', '-', ':', ' ', '\n', '\r\n', '\r', '\t'],
  ...['&amp;', '&#65;', '&#x1F600;', '&#0;', '&#xD800;', '&#x110000;', '&nbsp;', '&;', '& ', '&#;'],
  ...[
    '<a>',
    '</a>',
    '</a >',
    '</ a>',
    '<a/>',
    '<a />',
    '<a / >',
    '< a>',
    '<b:c>',
    '</b:c>',
    '<é/>',
  ],
  ...['<a b="1">', "<a b='\"'/>", '<a b="1" b="2"/>', '<a b="1"c="2"/>', '<a b=1/>', '<a b/>'],
  ...['<a b="<"/>', '<a b="&lt;\n\t"/>', '<a b = "1" c="2"/>', '<1/>', '<-/>', '<a.-1/>', '<:/>'],
  ...['<!-- a -->', '<!-- -- -->', '<!---->', '<!--->', '<!-', '-->', '<![CDATA[', ']]>', ']]'],
  ...['<![CDATA[<&\r\n]]>', '<?a?>', '<?a b?>', '<?a', '?>', '<?xml?>', '<?XML a?>', '<? a?>'],
  ...[
    '<?xml version="1.0"?>',
    "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>",
    '<?xmla?>',
  ],
  ...['chữ', 'ế', '\u0001', '\u007f', '\uffff', '😀', '\u00d7', '\u0300'],
];
const piece = fc.constantFrom(...pieces);

const few = (maxLength: number) => fc.array(piece, { maxLength }).map((found) => found.join(''));
const written = fc.oneof(
  few(12),
  fc
    .tuple(few(1), few(6), few(1))
    .map(([before, inside, after]) => `${before}<a>${inside}</a>${after}`),
);

const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.tuple(spot, fc.nat(6), fc.oneof(fc.constant(''), piece));
const changed = fc
  .tuple(fc.constantFrom(...parts), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([xml, changes]) =>
    changes.reduce((text, [at, length, put]) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + length);
    }, xml),
  );

describe('agrees with a strict parser of other hands on what is well-formed, and on what it says', () => {
  /** `DOCX_MUTATIONS=100000` makes it the long run. */
  const numRuns = Number(process.env['DOCX_MUTATIONS'] ?? 3_000);
  const settings = { seed: 42, numRuns };
  const patience = Math.max(120_000, numRuns * 20);

  it('every part of the corpus', () => {
    for (const xml of parts) expect(byUs(xml)).toEqual(bySaxes(xml) ?? 'is well-formed');
  });

  it.each([
    ['XML put together from pieces', written],
    ['parts of which characters were changed', changed],
  ])(
    '%s',
    (_, made) => {
      let wellFormed = 0;
      const property = fc.property(made, (xml) => {
        // saxes lets `<?a?b?>` pass, which is no instruction by XML 1.0 (2.6).
        fc.pre(!/<\?[^\s?]*\?(?!>)/u.test(xml));
        const expected = bySaxes(xml);
        if (expected !== undefined) wellFormed += 1;
        expect(byUs(xml)).toEqual(expected);
      });
      fc.assert(property, settings);
      // Neither way of making it is one that only ever fails.
      expect(wellFormed).toBeGreaterThan(numRuns / 100);
    },
    patience,
  );
});

describe('tells one namespace from another', () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const rootOf = (xml: string) => new XmlNode(scanXml('part', xml, createBudget(readLimits)), 0);

  it('whatever the prefix, declared before or behind its use, or not at all', () => {
    const root = rootOf(`<z:p z:val="1" val="2" xmlns:z="${w}"><p/><q xmlns="${w}"><p/></q></z:p>`);
    expect(root.name).toBe('w:p');
    expect([root.attribute('w:val'), root.attribute('val')]).toEqual(['1', '2']);
    expect(root.elements().map(({ name }) => name)).toEqual(['?:p', 'w:q']);
    expect(root.elements()[1]?.elements()[0]?.name).toBe('w:p');
  });

  it('again where a prefix means something else for a while', () => {
    const root = rootOf(`<w:a xmlns:w="${w}"><w:b xmlns:w="other"><w:a/></w:b><w:b/></w:a>`);
    expect(root.elements().map(({ name }) => name)).toEqual(['?:b', 'w:b']);
    expect(root.elements()[0]?.elements()[0]?.name).toBe('?:a');
  });
});
