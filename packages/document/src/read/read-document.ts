/**
 * What a Word file says, without a guess at what it means. Text is in Unicode form NFC. A path is
 * an RFC 6901 pointer into this tree.
 */
export type ReadDocument = {
  readonly properties: ReadProperties;
  /** At least one. */
  readonly sections: readonly ReadSection[];
  /** The places to fill in, in the order of the manifest or, without one, of the text. */
  readonly regions: readonly ReadRegion[];
  /** In the order in which they begin. */
  readonly bookmarks: readonly ReadBookmark[];
  readonly customXml: readonly ReadCustomXml[];
  /** Our writer keeps a list of the places to fill in beside the text; absent where the file has none. */
  readonly hasManifest?: true;
  /** What the document was made from, where our writer was told. */
  readonly origin?: string;
};

/** What the file says of itself; a moment is as it stands there, W3CDTF as a rule. */
export type ReadProperties = {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly language?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly custom: readonly { readonly name: string; readonly value: string }[];
};

export type ReadSection = {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly ReadBlock[];
};

export type ReadBlock = ReadParagraph | ReadTable | ReadControl;

export type ReadParagraph = {
  readonly kind: 'paragraph';
  readonly style?: ReadStyle;
  /** 0 is the highest; absent: body text. */
  readonly outlineLevel?: number;
  /** The mark that Word counts in front of the words. */
  readonly label?: ReadLabel;
  /** Absent: as the style has it. */
  readonly align?: ReadAlign;
  readonly pageBreakBefore?: true;
  readonly runs: readonly ReadRun[];
};

export type ReadAlign = 'left' | 'center' | 'right' | 'justify';

export type ReadLabel = {
  readonly text: string;
  /** 0 is the highest. */
  readonly level: number;
};

/** A style of paragraphs with what it has from the styles it is based on. */
export type ReadStyle = {
  readonly id: string;
  readonly name: string;
  readonly outlineLevel?: number;
  readonly align?: ReadAlign;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
};

/** Words with one look: the paragraph style's, with these differences. Breaks are `\n`, tabs `\t`. */
export type ReadRun = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Id of the style of characters. */
  readonly style?: string;
  /** The controls inside the paragraph that hold these words, from the outermost. */
  readonly controls?: readonly ControlMarks[];
};

export type ReadTable = {
  readonly kind: 'table';
  /** False for columns of a page head, which have no lines. */
  readonly bordered: boolean;
  /** Says what the table holds, for assistive technology. */
  readonly description?: string;
  readonly rows: readonly ReadRow[];
};

export type ReadRow = {
  /** Repeated on every page. */
  readonly head: boolean;
  readonly cells: readonly ReadCell[];
  readonly controls?: readonly ControlMarks[];
};

export type ReadCell = {
  /** Columns that it takes. */
  readonly span: number;
  /** Part of cells merged downwards: the first of them, which holds the words, or a further one. */
  readonly merge?: 'first' | 'further';
  readonly blocks: readonly ReadBlock[];
  readonly controls?: readonly ControlMarks[];
};

/** A content control around whole blocks. */
export type ReadControl = {
  readonly kind: 'control';
  readonly marks: ControlMarks;
  readonly blocks: readonly ReadBlock[];
};

/** What a content control says of itself. */
export type ControlMarks = {
  readonly tag?: string;
  readonly alias?: string;
  readonly id?: number;
  readonly lock?: string;
  /** Its words are a prompt that goes as soon as a person types. */
  readonly showingPlaceholder: boolean;
};

/** A bookmark; both ends are given as the block that they stand in or touch. */
export type ReadBookmark = {
  readonly name: string;
  readonly path: string;
  readonly endPath: string;
};

/** A part of custom XML by its root. */
export type ReadCustomXml = { readonly path: string; readonly root: string };

/** How a place to fill in was found again: by the first of these that the file has kept. */
export type RegionCarrier = 'tag' | 'bookmark' | 'alias' | 'control-id';

export type ReadRegion = {
  readonly key: string;
  /** What is asked, in words. */
  readonly title?: string;
  readonly carrier: RegionCarrier;
  /** Nothing is filled in: the words are still the prompt. */
  readonly empty: boolean;
  /** The block that is the place, or where a bookmark tells it, the first of them and the last. */
  readonly path: string;
  readonly endPath: string;
};
