/** A file that travels inside a PDF, such as the report that the pages were made from. */
export type Attachment = {
  /** File name, e.g. `report.json`. */
  readonly name: string;
  /** E.g. `application/json`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it is, in words. */
  readonly description: string;
};
