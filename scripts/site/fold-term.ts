/** A word as people type it who leave out the marks: "hạn gửi", "Hạn Gửi" and "han gui" are one. */
export function foldTerm(term: string): string {
  return term.toLowerCase().replace(/đ/gu, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}
