/** The fixed Vietnamese words that consolidation puts between the words of the units. */
export const consolidationWording = {
  one: (unit: string) => `${unit}: `,
  same: (count: number, units: string | undefined) =>
    `${String(count)} đơn vị có cùng nội dung${inBrackets(units)}: `,
  alike: (count: number, units: string | undefined) =>
    `${String(count)} đơn vị có nội dung tương tự${inBrackets(units)}: `,
  several: (count: number, units: string | undefined) => `${units ?? `${String(count)} đơn vị`}: `,
  quote: (count: number, units: string | undefined, words: string) =>
    `${units ?? `${String(count)} đơn vị`} nêu: “${words}”.`,
  noneArising: (count: number, of: number) =>
    `${String(count)}/${String(of)} đơn vị báo cáo không phát sinh nội dung này`,
  notApplicable: (count: number, of: number) =>
    `${String(count)}/${String(of)} đơn vị báo cáo nội dung này không thuộc phạm vi của đơn vị`,
  named: (units: string) => `: ${units}.`,
  exceptions: (units: string) => `, trừ ${units}.`,
  end: '.',
  allNotApplicable: (count: number) =>
    `nội dung này không thuộc phạm vi của cả ${String(count)} đơn vị có báo cáo`,
} as const;

function inBrackets(units: string | undefined): string {
  return units === undefined ? '' : ` (${units})`;
}
