/** A line of guidance while the outline is being read. */
export type PromptDraft = {
  readonly form: 'item' | 'paragraph';
  text: string;
  confidence: number;
  readonly children: PromptDraft[];
};

/** A section while the outline is being read; heading and note are parted at the end. */
export type SectionDraft = {
  text: string;
  confidence: number;
  readonly guidance: PromptDraft[];
  readonly children: SectionDraft[];
};

/** How sure a reading is, from 0 to 1; the least of its reasons counts. */
export const confidences = {
  numbered: 1,
  paragraph: 0.9,
  byStyle: 0.8,
  joined: 0.8,
  outOfOrder: 0.7,
  movedUp: 0.5,
} as const;

export function sectionDraft(text: string, confidence: number): SectionDraft {
  return { text, confidence, guidance: [], children: [] };
}

export function promptDraft(
  form: PromptDraft['form'],
  text: string,
  confidence: number,
): PromptDraft {
  return { form, text, confidence, children: [] };
}

/** Lowers the confidence of what was read, never raises it. */
export function doubt(draft: { confidence: number }, confidence: number): void {
  draft.confidence = Math.min(draft.confidence, confidence);
}
