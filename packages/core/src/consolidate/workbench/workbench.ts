import * as z from 'zod';
import { nodeIdSchema } from '../../outline/ids.js';

/**
 * What becomes of passages: `keep` prints one (the first, where several say the same), `merge`
 * prints all of them as one statement, `quote` prints one in quotation marks, `rewrite` prints the
 * editor's words, `leave` prints nothing. Under each the units stand that the passages come from.
 */
export const workbenchEntrySchema = z.strictObject({
  use: z.enum(['keep', 'merge', 'quote', 'rewrite', 'leave']),
  /** Ids of passages; of a rewritten text those that it rests on. */
  passages: z.array(z.string().max(40)).max(10_000).readonly(),
  /** The editor's words, for `rewrite`. */
  text: z.string().max(100_000).optional(),
});
export type WorkbenchEntry = z.infer<typeof workbenchEntrySchema>;

/** A text that came from units; it is there to be read, not to be changed. */
export const workbenchPassageSchema = z.strictObject({
  id: z.string().max(40),
  /** Keys of the units that said it, in their order. */
  units: z.array(z.string().max(2_000)).max(10_000).readonly(),
  text: z.string().max(100_000),
});
export type WorkbenchPassage = z.infer<typeof workbenchPassageSchema>;

/** One section on the editor's desk: what will be printed, in order, and what there is to use. */
export const workbenchSectionSchema = z.strictObject({
  section: nodeIdSchema,
  /** The fingerprint of the entries as they were made; other entries are the editor's work. */
  made: z.string().max(40),
  entries: z.array(workbenchEntrySchema).max(100_000).readonly(),
  passages: z.array(workbenchPassageSchema).max(100_000).readonly(),
});
export type WorkbenchSection = z.infer<typeof workbenchSectionSchema>;

/** Above this many units a section is more than an editor can work through. */
export const mostWorkbenchUnits = 400;

/** Where sections of the workbench are kept between two consolidations. */
export type WorkbenchStore = {
  /** The section as the editor left it; `undefined` where there is none yet. */
  read(section: string): Promise<WorkbenchSection | undefined>;
  write(section: WorkbenchSection): Promise<void>;
};
