import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The faces of Tinos that all PDF contenders draw with. */
export const fontFiles = {
  regular: fontFile('400Regular/Tinos_400Regular.ttf'),
  bold: fontFile('700Bold/Tinos_700Bold.ttf'),
  italic: fontFile('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
};

function fontFile(path: string): string {
  return require.resolve(`@expo-google-fonts/tinos/${path}`);
}
