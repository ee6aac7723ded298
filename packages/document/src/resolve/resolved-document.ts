import type { Drawing } from '../drawing/drawing-schema.js';
import type { StyleProfile } from '../style/style-profile.js';
import type { StyleKey } from '../style/text-style.js';

/**
 * A document in which nothing is left to decide but where lines and pages break: every text has
 * its words and its style, every width its millimetres. Both writers draw this and nothing else,
 * so they cannot drift apart.
 */
export type ResolvedDocument = {
  readonly profile: StyleProfile;
  /** BCP 47. */
  readonly language: string;
  readonly properties: DocumentProperties;
  /** What the document was made from; a file that can keep it out of sight does so. */
  readonly origin?: string;
  readonly sections: readonly ResolvedSection[];
};

export type DocumentProperties = {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
};

/** A run of pages with one orientation; it always starts on a new page. */
export type ResolvedSection = {
  readonly orientation: 'portrait' | 'landscape';
  /** Page numbers start at 1 again. */
  readonly restartNumbering: boolean;
  readonly flows: readonly Flow[];
};

export type Flow =
  TextFlow | ListFlow | TableFlow | GridFlow | RuleFlow | PictureFlow | RegionFlow | PageBreakFlow;

/** What a text is, for the navigation pane and for assistive technology. */
export type TextRole = 'title' | 'heading-1' | 'heading-2' | 'heading-3' | 'paragraph';

/** One paragraph. */
export type TextFlow = {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly style: StyleKey;
  readonly runs: readonly ResolvedRun[];
  /** The number of a heading, as its words begin with it, a space behind it; absent: none. */
  readonly number?: string;
  /** Overrides the style's own. */
  readonly keepWithNext?: boolean;
  /**
   * Millimetres left free at either side, so that centred words break into lines of much the same
   * length; absent: none.
   */
  readonly inset?: number;
  /** The gap above is where a hand signs; absent: an ordinary gap. */
  readonly signedAbove?: true;
  /** Pointer to the block of the document tree that this came from. */
  readonly path: string;
};

/** Words with one look: the style's, with these differences. Upper case is already applied. */
export type ResolvedRun = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
};

/** Items with a mark in front: "-", "+", "1.". */
export type ListFlow = {
  readonly kind: 'list';
  readonly items: readonly ListItemFlow[];
};

export type ListItemFlow = {
  /**
   * The mark as printed. The mark and a space begin the first line of the body, at the place where
   * its style starts the first line.
   */
  readonly label: string;
  readonly body: TextFlow;
  readonly children?: ListFlow;
};

/** A bordered table; the head is repeated on every page that the table reaches. */
export type TableFlow = {
  readonly kind: 'table';
  /** Points above it; absent: none. */
  readonly before?: number;
  /** Says what the table holds, for assistive technology. */
  readonly description: string;
  /** Column widths in millimetres; their sum is at most the width of the text area. */
  readonly widths: readonly number[];
  readonly head: readonly TableRowFlow[];
  readonly rows: readonly TableRowFlow[];
  /** What follows stands on the page of the last row. */
  readonly keepWithNext?: true;
};

/** One cell for each column; a cell holds one or more paragraphs. */
export type TableRowFlow = readonly (readonly TextFlow[])[];

/** Columns without borders and without padding, for the head and the closing of a document. */
export type GridFlow = {
  readonly kind: 'grid';
  /**
   * The longest column of the last row may go on over the next page, all else stays whole; absent:
   * all rows stand on one page.
   */
  readonly breakable?: true;
  /** Points above it; absent: none. */
  readonly before?: number;
  /** Column widths in millimetres. */
  readonly widths: readonly number[];
  /** Row by row, a list of flows for each column. Reading order is row by row. */
  readonly rows: readonly (readonly (readonly Flow[])[])[];
};

/** A solid line below a text. */
export type RuleFlow = {
  readonly kind: 'rule';
  /** Millimetres. */
  readonly width: number;
  /** Points. */
  readonly thickness: number;
  readonly align: 'left' | 'center';
  /** Points between the text above and the line, and below the line. */
  readonly before: number;
  readonly after: number;
};

/** A drawing in the middle of the page, whole on one. */
export type PictureFlow = {
  readonly kind: 'picture';
  /** Points above it. */
  readonly before: number;
  /** What it shows, for assistive technology. */
  readonly description: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** To be scaled to width and height. */
  readonly drawing: Drawing;
  /** What follows stands on the same page. */
  readonly keepWithNext?: true;
  /** Pointer to the block of the document tree that this came from. */
  readonly path: string;
};

/** A place that a person fills in: a content control in Word, a plain sequence in PDF. */
export type RegionFlow = {
  readonly kind: 'region';
  /** Stable key, e.g. the node id. */
  readonly key: string;
  /** What is asked, in words. */
  readonly title: string;
  /** True while nothing has been filled in and the flows are a placeholder. */
  readonly empty: boolean;
  readonly flows: readonly Flow[];
};

export type PageBreakFlow = { readonly kind: 'page-break' };
