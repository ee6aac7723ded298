/** The tables of an OpenType font (ISO/IEC 14496-22), by name. */
export function readTables(program: Uint8Array): Map<string, Uint8Array> {
  const data = view(program);
  return new Map(
    Array.from({ length: data.getUint16(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const name = String.fromCharCode(...program.subarray(at, at + 4));
      const start = data.getUint32(at + 8);
      return [name, program.slice(start, start + data.getUint32(at + 12))];
    }),
  );
}

/** Tables as a font of TrueType outlines. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = new Uint8Array(12 + 16 * sorted.length);
  const data = view(header);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  data.setUint32(0, 0x00010000);
  data.setUint16(4, sorted.length);
  data.setUint16(6, 16 * power);
  data.setUint16(8, Math.log2(power));
  data.setUint16(10, 16 * (sorted.length - power));
  let offset = header.length;
  const bodies = sorted.map(([name, body], index) => {
    const at = 12 + 16 * index;
    header.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      at,
    );
    const padded = padTo(body, 4);
    data.setUint32(at + 4, checksum(padded));
    data.setUint32(at + 8, offset);
    data.setUint32(at + 12, body.length);
    offset += padded.length;
    return padded;
  });
  return concat([header, ...bodies]);
}

/** A table that has to be there. */
export function table(tables: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`The font has no table "${name}".`);
  return found;
}

/** Bytes one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Bytes with zeros behind them up to a multiple of a length. */
export function padTo(bytes: Uint8Array, multiple: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / multiple) * multiple);
  padded.set(bytes);
  return padded;
}

/** Numbers in bytes. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checksum(padded: Uint8Array): number {
  const data = view(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}
