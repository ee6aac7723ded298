/** A file without a name, for what is too much for memory. It is gone when the program ends. */
export type Scratch = {
  /** Puts bytes at the end; gives where they start. */
  append(bytes: Uint8Array): number;
  read(at: number, length: number): Uint8Array;
  close(): void;
};
