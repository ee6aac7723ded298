/** Linear sRGB primaries, adapted to the D50 white of the profile connection space. */
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;
const d50 = [0.9642, 1, 0.82491] as const;
/** From the D65 white of sRGB to D50 (Bradford). */
const adaptation = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168,
] as const;
/** Gamma, and the constants of the curve's two parts (IEC 61966-2-1). */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

/** An ICC 4.2 display profile of the sRGB colour space, which PDF/A asks a file to carry. */
export function srgbProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', localizedText('sRGB')],
    ['cprt', localizedText('No copyright, use freely')],
    ['wtpt', xyz(d50)],
    ['chad', numbers('sf32', adaptation)],
    ['rXYZ', xyz(primaries.rXYZ)],
    ['gXYZ', xyz(primaries.gXYZ)],
    ['bXYZ', xyz(primaries.bXYZ)],
    ['rTRC', parametricCurve()],
    ['gTRC', parametricCurve()],
    ['bTRC', parametricCurve()],
  ];
  const tableEnd = 128 + 4 + 12 * tags.length;
  const size = tags.reduce((length, [, body]) => length + body.length, tableEnd);
  const bytes = new Uint8Array(size);
  writeHeader(bytes);
  const data = new DataView(bytes.buffer);
  data.setUint32(128, tags.length);
  let offset = tableEnd;
  tags.forEach(([signature, body], index) => {
    const at = 132 + 12 * index;
    bytes.set(ascii(signature), at);
    data.setUint32(at + 4, offset);
    data.setUint32(at + 8, body.length);
    bytes.set(body, offset);
    offset += body.length;
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array): void {
  const data = new DataView(bytes.buffer);
  data.setUint32(0, bytes.length);
  data.setUint32(8, 0x04200000);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  data.setUint16(24, 2020); // a date is required; the profile never changes
  data.setUint16(26, 1);
  data.setUint16(28, 1);
  bytes.set(ascii('acsp'), 36);
  d50.forEach((value, index) => {
    data.setInt32(68 + 4 * index, fixed(value));
  });
}

function xyz(values: readonly number[]): Uint8Array {
  return numbers('XYZ ', values);
}

function parametricCurve(): Uint8Array {
  const twoPartCurve = new Uint8Array([0, 3, 0, 0]);
  return numbers('para', curve, twoPartCurve);
}

/** A tag of signed numbers with 16 bits after the point, behind its type and a parameter. */
function numbers(
  type: string,
  values: readonly number[],
  parameter: Uint8Array = new Uint8Array(),
): Uint8Array {
  const bytes = new Uint8Array(8 + parameter.length + 4 * values.length);
  bytes.set(ascii(type));
  bytes.set(parameter, 8);
  const data = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    data.setInt32(8 + parameter.length + 4 * index, fixed(value));
  });
  return bytes;
}

function localizedText(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((28 + 2 * text.length) / 4) * 4);
  bytes.set(ascii('mluc'));
  const data = new DataView(bytes.buffer);
  data.setUint32(8, 1);
  data.setUint32(12, 12);
  bytes.set(ascii('enUS'), 16);
  data.setUint32(20, 2 * text.length);
  data.setUint32(24, 28);
  Array.from(text).forEach((letter, index) => {
    data.setUint16(28 + 2 * index, letter.charCodeAt(0));
  });
  return bytes;
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
