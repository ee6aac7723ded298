const mebibyte = 2 ** 20;

/** How much is attached to a PDF, and how much of one from outside is read. */
export const limits = {
  /** Bytes of an attached file. */
  attachment: 32 * mebibyte,
  /** Bytes of a PDF. */
  file: 128 * mebibyte,
  /** Bytes of all lists of where objects are, and again of all lists that hold them, inflated. */
  lists: 32 * mebibyte,
  /** Characters of one object. */
  object: mebibyte / 4,
  /** Arrays and dictionaries within one another. */
  depth: 64,
  /** Objects a PDF may list. */
  objects: 1_000_000,
  /** Times a PDF may have been added to. */
  revisions: 256,
  /** Attached files looked at. */
  attachments: 64,
} as const;
