import type { Round } from '@baocao/core';
import { haiPhongLetter } from './letter.data.js';
import { haiPhongOutline } from './outline.data.js';
import { haiPhongUnits } from './units.data.js';

/** The round that the letter opens: the first half of 2023, due before 15 June. */
export const haiPhongRound = {
  id: 'qcdc-2023-h1',
  outline: { id: haiPhongOutline.id, version: haiPhongOutline.version },
  letter: haiPhongLetter,
  receivingBody: {
    name: 'Ban Chỉ đạo thành phố',
    through: 'Ban Dân vận Thành ủy - Cơ quan Thường trực Ban Chỉ đạo',
    address: 'số 128 Lạch Tray, Ngô Quyền, Hải Phòng',
  },
  // The letter names no day on which figures are closed.
  period: { kind: 'half-year', year: 2023, half: 1 },
  deadline: { kind: 'before', date: '2023-06-15' },
  units: haiPhongUnits,
} as const satisfies Round;
