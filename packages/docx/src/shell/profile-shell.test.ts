import { styleKeys, styleProfile, styleProfileIds, type TextStyle } from '@baocao/document';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { at, elements, valueAt, xmlTree, type XmlElement } from '../../test/xml-tree.js';
import { profileShell } from './profile-shell.js';

const part = async (id: (typeof styleProfileIds)[number], path: string): Promise<XmlElement> => {
  const { parts } = await profileShell(styleProfile(id));
  return xmlTree(strFromU8(parts[path] ?? new Uint8Array()));
};

describe.each(styleProfileIds)('%s', async (id) => {
  const profile = styleProfile(id);
  const stylesPart = await part(id, 'word/styles.xml');
  const styles = elements(stylesPart, 'w:style');

  it.each(styleKeys)('has every number of %s', (key) => {
    const written = styles.find(({ attributes }) => attributes['w:styleId'] === key);
    expect(readStyle(written)).toEqual(expectedOf(profile.styles[key]));
  });

  it('names no two styles alike, which Word would rename', () => {
    const names = styles.map((style) => valueAt(style, 'w:name'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('speaks Vietnamese in the font of the profile', () => {
    const defaults = at(stylesPart, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(valueAt(defaults, 'w:lang')).toBe('vi-VN');
    expect(at(defaults, 'w:rFonts')?.attributes['w:ascii']).toBe(profile.font.family);
  });

  it('shows in Word only the styles of official documents', () => {
    const shown = styles.filter(
      (style) =>
        at(style, 'w:semiHidden') === undefined &&
        valueAt(style, 'w:qFormat') === undefined &&
        at(style, 'w:qFormat') !== undefined,
    );
    const ids = shown.map(({ attributes }) => attributes['w:styleId']);
    expect(ids).toEqual(['Normal', ...styleKeys]);
  });

  it('counts the pages in the header', async () => {
    const header = await part(id, 'word/header1.xml');
    expect(valueAt(header, 'w:p', 'w:pPr', 'w:pStyle')).toBe('page-number');
    expect(JSON.stringify(header)).toContain('PAGE');
  });
});

it('is made once for each profile', () => {
  const profile = styleProfile('party-2018');
  expect(profileShell(profile)).toBe(profileShell(profile));
});

/** What a style says, in the units of the profile. */
function readStyle(style: XmlElement | undefined) {
  const paragraph = at(style, 'w:pPr');
  const run = at(style, 'w:rPr');
  const spacing = at(paragraph, 'w:spacing')?.attributes ?? {};
  const indent = at(paragraph, 'w:ind')?.attributes ?? {};
  const first = Number(indent['w:firstLine'] ?? 0) - Number(indent['w:hanging'] ?? 0);
  return {
    name: valueAt(style, 'w:name'),
    size: Number(valueAt(run, 'w:sz')) / 2,
    bold: isOn(at(run, 'w:b')),
    italic: isOn(at(run, 'w:i')),
    underline: valueAt(run, 'w:u') === 'single',
    align: valueAt(paragraph, 'w:jc')?.replace('both', 'justify'),
    left: millimetres(Number(indent['w:left'])),
    firstLine: millimetres(first),
    before: Number(spacing['w:before']) / 20,
    after: Number(spacing['w:after']) / 20,
    line:
      spacing['w:lineRule'] === 'exact'
        ? { exactly: Number(spacing['w:line']) / 20 }
        : { multiple: Number(spacing['w:line']) / 240 },
    keepWithNext: isOn(at(paragraph, 'w:keepNext')),
  };
}

function expectedOf(style: TextStyle) {
  const {
    name,
    size,
    bold,
    italic,
    underline,
    align,
    left,
    firstLine,
    before,
    after,
    line,
    keepWithNext,
  } = style;
  return {
    name,
    size,
    bold,
    italic,
    underline,
    align,
    left,
    firstLine,
    before,
    after,
    line,
    keepWithNext,
  };
}

/** To a tenth: a twip is a fiftieth of a millimetre. */
function millimetres(twips: number): number {
  return Math.round((twips * 254) / 1440) / 10;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attributes['w:val'] ?? '1');
}
