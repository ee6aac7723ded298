import { drawingToPng, type Drawing, type PictureFlow } from '@baocao/document';
import { relationshipsNamespace } from '../xml/namespaces.js';
import { element } from '../xml/element.js';

/** The pictures of one document, which stand in files of their own beside its text. */
export type PictureRegister = {
  /** Takes a picture and gives the id of the relationship to its file. */
  readonly add: (flow: Pick<PictureFlow, 'drawing'>) => string;
  /** The relationships, as elements. */
  readonly relationships: () => string;
  /** The files, by path in the package. */
  readonly files: () => Promise<Readonly<Record<string, Uint8Array>>>;
};

/** A register without pictures. */
export function createPictureRegister(): PictureRegister {
  const drawings: Drawing[] = [];
  const names = () => drawings.map((_, index) => `media/picture${index + 1}.png`);
  return {
    add({ drawing }) {
      return `rIdPicture${drawings.push(drawing)}`;
    },
    relationships: () =>
      names()
        .map((name, index) =>
          element('Relationship', {
            Id: `rIdPicture${index + 1}`,
            Type: `${relationshipsNamespace}/image`,
            Target: name,
          }),
        )
        .join(''),
    async files() {
      const made = await Promise.all(drawings.map(drawingToPng));
      const paths = names().map((name) => `word/${name}`);
      return Object.fromEntries(made.map((bytes, index) => [paths[index] ?? '', bytes]));
    },
  };
}
