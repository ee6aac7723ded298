/** The field for the digital signature of whoever signs a document: its name, and what is read aloud. */
export const documentSignature = {
  name: 'ChuKySo',
  label: 'Chữ ký số của người ký văn bản',
} as const;
