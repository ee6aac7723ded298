/** Signs of a symbol font have codes that mean nothing in any other font. */
const symbols = /[\uf000-\uf0ff]/gu;
const firstSymbol = 0xf000;
/** Up to here the font Symbol has the signs of ASCII. */
const lastPlain = 0xf03f;

/**
 * The mark of a list without symbol fonts. LibreOffice writes every "+" as a sign of Symbol; what
 * looks like no character that people type becomes a bullet.
 */
export function plainSign(text: string, font: string | undefined): string {
  return text.replace(symbols, (sign) => {
    const code = sign.charCodeAt(0);
    const isPlain = font === 'Symbol' && code <= lastPlain;
    return isPlain ? String.fromCharCode(code - firstSymbol) : '•';
  });
}
