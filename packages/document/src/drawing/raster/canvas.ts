/** Pixels of three bytes each, white to begin with. */
export type Canvas = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Lays a colour, `#rrggbb`, over a pixel; `cover` from 0 to 1. */
  blend(x: number, y: number, colour: string, cover: number): void;
};

/** An empty canvas of so many pixels. */
export function createCanvas(width: number, height: number): Canvas {
  const pixels = new Uint8Array(3 * width * height).fill(255);
  return {
    width,
    height,
    pixels,
    blend(x, y, colour, cover) {
      const at = 3 * (y * width + x);
      const value = parseInt(colour.slice(1), 16);
      for (const [place, shift] of [16, 8, 0].entries()) {
        const below = pixels[at + place] ?? 255;
        pixels[at + place] = Math.round(below + (((value >> shift) & 255) - below) * cover);
      }
    },
  };
}
