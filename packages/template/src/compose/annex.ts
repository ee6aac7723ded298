import type { Report } from '@baocao/core';
import type { CarryOverItem, ConsolidationInput, Provenance } from '@baocao/core/consolidate';
import type { Block } from '@baocao/document';
import type { Template } from '../template-schema.js';

/** An annex of a consolidated report, before it has its number. */
export type Annex = { readonly title: string; readonly blocks: readonly Block[] };

/** Tasks and proposals of an earlier period, named as "6 tháng cuối năm 2022". */
export type CarriedOver = { readonly items: readonly CarryOverItem[]; readonly period: string };

/** What the annexes are made of. */
export type AnnexMatter = {
  readonly template: Template;
  readonly report: Report;
  readonly provenance: Provenance;
  /** Earlier consolidated reports to compare with. */
  readonly earlier: readonly ConsolidationInput[];
  /** What the last period promised. */
  readonly carryOver: CarriedOver | undefined;
  /** The document that they are attached to, as one cites it. */
  readonly cited: string;
};
