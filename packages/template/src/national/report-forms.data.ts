import type { ReportForm } from '../template-schema.js';

/** What the whole country has in common in the reports of one sort of body. */
type NationalForm = Pick<ReportForm, 'symbol' | 'signature'>;

const note = '(Ký tên, đóng dấu)';

/**
 * A steering committee of the Party: signed by its head in person, not on its behalf
 * (Hướng dẫn 36-HD/VPTW, 1.7).
 */
export const partySteeringCommitteeForm: NationalForm = {
  symbol: 'BC/BCĐ',
  signature: { posts: ['TRƯỞNG BAN'], note },
};

/** A People's Committee: its chair signs on its behalf (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const peoplesCommitteeForm: NationalForm = {
  symbol: 'BC-UBND',
  signature: {
    capacity: { kind: 'on-behalf-of', body: 'ỦY BAN NHÂN DÂN' },
    posts: ['CHỦ TỊCH'],
    note,
  },
};
