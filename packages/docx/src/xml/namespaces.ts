export const wordprocessingNamespace =
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationshipsNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
