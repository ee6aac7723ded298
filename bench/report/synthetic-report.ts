/** A report as plain words, as printed: what every contender is given. */
export type SyntheticReport = {
  readonly letterhead: {
    readonly superior: string;
    readonly body: string;
    readonly national: string;
    readonly motto: string;
    readonly number: string;
    readonly placeDate: string;
  };
  readonly name: string;
  readonly summary: string;
  readonly parts: readonly ReportPart[];
  readonly recipients: readonly string[];
  readonly post: string;
  readonly signer: string;
};

/** A part: "I.", in capital letters. */
export type ReportPart = { readonly heading: string; readonly sections: readonly ReportSection[] };

/** A section: "1."; `tables` is empty or holds one. */
export type ReportSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly ReportItem[];
  readonly tables: readonly ReportTable[];
};

/** An item "-" with its items "+"; the marks are not among the words. */
export type ReportItem = { readonly text: string; readonly children: readonly string[] };

export type ReportTable = {
  readonly caption: string;
  readonly rows: readonly ReportRow[];
};

export type ReportRow = {
  readonly order: string;
  readonly unit: string;
  readonly meetings: string;
  readonly people: string;
  readonly note: string;
};

/** The head of every table. */
export const tableHead: ReportRow = {
  order: 'TT',
  unit: 'Đơn vị',
  meetings: 'Số cuộc',
  people: 'Số người',
  note: 'Ghi chú',
};

/** The cells of a row, from left to right. */
export function cellsOf({ order, unit, meetings, people, note }: ReportRow): readonly string[] {
  return [order, unit, meetings, people, note];
}

/** Whether figures stand in this column, at the right of their cells. */
export function isFigureColumn(column: number): boolean {
  return column === 2 || column === 3;
}
