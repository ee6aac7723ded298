import type { StyleBasis, StyleKey, TextStyle } from './text-style.js';

export const styleProfileIds = ['party-2018', 'party-2026', 'state-2020'] as const;
export type StyleProfileId = (typeof styleProfileIds)[number];

export const regimes = ['party', 'state'] as const;
/** Who sets the layout: the Party (văn bản của Đảng) or the State (văn bản hành chính). */
export type Regime = (typeof regimes)[number];

/** In whose name a person signs: thay mặt, ký thay, thừa lệnh, thừa uỷ quyền, quyền. */
export const capacityKinds = [
  'on-behalf-of',
  'in-place-of',
  'by-order-of',
  'by-authority-of',
  'acting',
] as const;
export type CapacityKind = (typeof capacityKinds)[number];

/** A number with its legal basis. */
export type Measured = {
  readonly value: number;
  /** Where the rule gives a range. */
  readonly range?: readonly [number, number];
  readonly basis: StyleBasis;
};

/** A layout regime (thể thức) as dated data. Lengths in millimetres, sizes in points. */
export type StyleProfile = {
  readonly id: StyleProfileId;
  readonly regime: Regime;
  /** The regime's name in Vietnamese. */
  readonly name: string;
  /** First and last day it governs new documents, `YYYY-MM-DD`; no end while in force. */
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly basis: StyleBasis;
  readonly font: { readonly family: string; readonly basis: StyleBasis };
  readonly page: {
    readonly width: Measured;
    readonly height: Measured;
    readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', Measured>>;
    readonly pageNumber: {
      /** From the top edge of the paper to the baseline's line box. */
      readonly fromTop: Measured;
      readonly hiddenOnFirstPage: boolean;
      readonly basis: StyleBasis;
    };
  };
  /** The solid lines below names and titles; points, between the text above and the line, and below it. */
  readonly rule: {
    readonly thickness: Measured;
    readonly before: Measured;
    readonly after: Measured;
  };
  readonly table: {
    /** Points above it. */
    readonly before: Measured;
    /** Millimetres between a cell's left or right border and its text; a grid has none. */
    readonly cellPadding: Measured;
    /** Points. */
    readonly border: Measured;
  };
  readonly grid: {
    /** Points above the addressee and above the closing. */
    readonly before: Measured;
    /** Millimetres beside the lines of a right column. */
    readonly gap: Measured;
  };
  readonly styles: Readonly<Record<StyleKey, TextStyle>>;
  readonly conventions: StyleConventions;
};

/** What a regime writes, as far as it differs from the other one. */
export type StyleConventions = {
  readonly national: { readonly name: string; readonly motto?: string };
  /** Between number and symbol, and in front: `Số 42-CV/BCĐ`, `Số: 03/KH-UBND`. */
  readonly number: { readonly prefix: string; readonly joint: string; readonly basis: StyleBasis };
  /** Between number and date where a text cites a document: `số 42-CV/BCĐ, ngày 25/5/2023`. */
  readonly citation: { readonly beforeDate: string; readonly basis: StyleBasis };
  /** Behind the Roman number of a part: `I. TÊN`, `I- TÊN`. */
  readonly headingNumber: { readonly afterRoman: string; readonly basis: StyleBasis };
  /** In front of what an official letter is about. */
  readonly letterSummary: { readonly prefix: string; readonly basis: StyleBasis };
  /** Below the issuing body: a star, or a rule of this share of the text. */
  readonly issuingMark: { readonly star: string } | { readonly ruleShare: number };
  /** Below the summary of a named document: hyphens, or a rule of this share of the text. */
  readonly summaryMark: { readonly text: string } | { readonly ruleShare: number };
  readonly capacity: Readonly<Record<CapacityKind, string>>;
  /** End marks of the lines of "Nơi nhận". */
  readonly recipients: { readonly separator: string; readonly last: string };
  readonly addressees: { readonly separator: string; readonly last: string };
  readonly endMark: string;
  /** Where the words come from that do not carry their basis themselves. */
  readonly basis: Readonly<
    Record<
      | 'national'
      | 'issuingMark'
      | 'summaryMark'
      | 'capacity'
      | 'recipients'
      | 'addressees'
      | 'endMark',
      StyleBasis
    >
  >;
};
