export { haiPhongInstruments } from './instruments.data.js';
export { haiPhongLetter } from './letter.data.js';
export { haiPhongOutline } from './outline.data.js';
export { haiPhongRound } from './round.data.js';
export { haiPhongTemplate } from './template.data.js';
export { haiPhongUnitHistory } from './unit-history.data.js';
export { underLaw2022 } from './under-law-2022.js';
