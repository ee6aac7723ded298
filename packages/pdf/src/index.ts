export { writePdf } from './write-pdf.js';
