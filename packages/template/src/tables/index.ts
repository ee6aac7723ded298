export { consolidatedFigures } from './consolidated-figures.js';
export { textOfCell } from './safe-cell.js';
export type { Cell, SheetTable } from './sheet-table.js';
export { csvOf, writeCsv } from './write-csv.js';
export { writeSheet } from './write-sheet.js';
