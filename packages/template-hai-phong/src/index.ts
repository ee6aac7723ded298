export { haiPhongInstruments } from './instruments.data.js';
export { haiPhongLetter } from './letter.data.js';
export { haiPhongOutline } from './outline.data.js';
export { haiPhongRound } from './round.data.js';
export { haiPhongTemplate } from './template.data.js';
export { haiPhongUnitHistory } from './unit-history.data.js';
