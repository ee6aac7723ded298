/** Width of the vertical stems, in thousandths of an em, as in the metrics of Times. */
const stemWidths = { regular: 84, bold: 139 };

/** The fonts that the faces are made from, in the order of `faces`. */
export const fontFiles: readonly {
  readonly id: string;
  /** For `require.resolve`. */
  readonly path: string;
  readonly stemWidth: number;
}[] = [
  fontFile('regular', '400Regular/Tinos_400Regular.ttf', stemWidths.regular),
  fontFile('bold', '700Bold/Tinos_700Bold.ttf', stemWidths.bold),
  fontFile('italic', '400Regular_Italic/Tinos_400Regular_Italic.ttf', stemWidths.regular),
  fontFile('bold-italic', '700Bold_Italic/Tinos_700Bold_Italic.ttf', stemWidths.bold),
];

function fontFile(id: string, file: string, stemWidth: number) {
  return { id, path: `@expo-google-fonts/tinos/${file}`, stemWidth };
}
