const mebibyte = 2 ** 20;

/** How much is attached to a PDF, and how much of one from outside is read. */
export const limits = {
  /** Bytes of an attached file. */
  attachment: 32 * mebibyte,
  /** Bytes of a PDF. */
  file: 128 * mebibyte,
  /** Bytes that all compressed parts looked into may grow to, the attached file not counted. */
  inflated: 64 * mebibyte,
  /** Objects a PDF may list. */
  objects: 1_000_000,
  /** Times a PDF may have been added to. */
  sections: 256,
  /** Arrays, dictionaries and branches of a tree within one another. */
  depth: 64,
  /** Attached files listed. */
  attachments: 1_000,
} as const;
