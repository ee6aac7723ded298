import type { UnitHistory } from '@baocao/core';
import { haiPhongRound } from './round.data.js';

const districtIds = haiPhongRound.units
  .filter(({ kind }) => kind === 'district')
  .map(({ id }) => id);

/**
 * What became of the units of 2023. Since 1 July 2025 there is no district level: the 15 districts
 * ended, and the city reports through 114 communes. Which commune took over which part of a
 * district no source of ours says in full, so no figure of a district is held against a commune.
 */
export const haiPhongUnitHistory: UnitHistory = districtIds.map((from) => ({
  kind: 'dissolved',
  on: '2025-07-01',
  from,
  basis: {
    source: 'Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội',
    mark: 'general',
    note: 'Kết thúc hoạt động của đơn vị hành chính cấp huyện từ ngày 01/7/2025; chưa đối chiếu với nguyên văn.',
  },
}));
