import type { Basis } from '../diagnostics/basis.js';
import type { WorkingCalendar } from './working-calendar.js';

const confirmed = (source: string): Basis => ({ source, mark: 'confirmed' });
const labourCode = confirmed('Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1');
const notice2024 = confirmed('Thông báo của Bộ LĐ-TB&XH (sucsongtre.vn)');
const letter8726 = confirmed(
  'Công văn 8726/VPCP-KGVX ngày 26/11/2024 (pld.net.vn, baophapluat.vn, 04/12/2024)',
);

/**
 * Public holidays of offices in Việt Nam, with compensatory days and swapped working days, as the
 * Government announced them. It ends where the announcements seen end: the National Day of 2026,
 * and whether a Saturday makes up for it, could not be confirmed.
 */
export const vietnameseCalendar: WorkingCalendar = {
  known: { from: '2023-01-01', to: '2026-07-31' },
  breaks: [
    {
      name: 'Tết Dương lịch 2023',
      from: '2023-01-01',
      to: '2023-01-02',
      basis: confirmed('Bộ luật Lao động, Điều 111 khoản 3: nghỉ bù (mục tư vấn pháp luật)'),
    },
    {
      name: 'Tết Quý Mão',
      from: '2023-01-20',
      to: '2023-01-26',
      basis: confirmed('Công văn 8056/VPCP-KGVX ngày 01/12/2022 (pld.net.vn)'),
    },
    {
      name: 'Giỗ Tổ, 30/4 và 01/5/2023',
      from: '2023-04-29',
      to: '2023-05-03',
      basis: confirmed('Báo Kinh tế và Đô thị, 22/3/2023'),
    },
    {
      name: 'Quốc khánh 2023',
      from: '2023-09-01',
      to: '2023-09-04',
      basis: {
        source: 'Công văn 8056/VPCP-KGVX ngày 01/12/2022 (kiemtientuweb.com)',
        mark: 'secondary',
      },
    },
    {
      name: 'Tết Dương lịch 2024',
      from: '2024-01-01',
      to: '2024-01-01',
      basis: labourCode,
    },
    { name: 'Tết Giáp Thìn', from: '2024-02-08', to: '2024-02-14', basis: notice2024 },
    {
      name: 'Giỗ Tổ 2024',
      from: '2024-04-18',
      to: '2024-04-18',
      basis: {
        source: 'Ngày 10/3 âm lịch, đổi ra dương lịch trong mã nguồn mở',
        mark: 'secondary',
      },
    },
    {
      name: '30/4 và 01/5/2024',
      from: '2024-04-27',
      to: '2024-05-01',
      madeUpOn: ['2024-05-04'],
      basis: confirmed('Công văn 2450/VPCP-KGVX ngày 12/4/2024 (baophapluat.vn, baotintuc.vn)'),
    },
    { name: 'Quốc khánh 2024', from: '2024-08-31', to: '2024-09-03', basis: notice2024 },
    {
      name: 'Tết Dương lịch 2025',
      from: '2025-01-01',
      to: '2025-01-01',
      basis: labourCode,
    },
    { name: 'Tết Ất Tỵ', from: '2025-01-25', to: '2025-02-02', basis: letter8726 },
    { name: 'Giỗ Tổ 2025', from: '2025-04-07', to: '2025-04-07', basis: letter8726 },
    {
      name: '30/4 và 01/5/2025',
      from: '2025-04-30',
      to: '2025-05-04',
      madeUpOn: ['2025-04-26'],
      basis: letter8726,
    },
    { name: 'Quốc khánh 2025', from: '2025-08-30', to: '2025-09-02', basis: letter8726 },
    {
      name: 'Tết Dương lịch 2026',
      from: '2026-01-01',
      to: '2026-01-04',
      madeUpOn: ['2026-01-10'],
      basis: confirmed('Công văn 12729/VPCP-KGVX ngày 25/12/2025 (báo chí)'),
    },
    {
      name: 'Tết Bính Ngọ',
      from: '2026-02-14',
      to: '2026-02-22',
      basis: confirmed('Báo Công an TP. Hồ Chí Minh (congan.com.vn); vietnammedia.vnanet.vn'),
    },
    {
      name: 'Giỗ Tổ 2026',
      from: '2026-04-25',
      to: '2026-04-27',
      basis: confirmed('Báo Thanh Niên, 23/02/2026'),
    },
    {
      name: '30/4 và 01/5/2026',
      from: '2026-04-30',
      to: '2026-05-03',
      basis: confirmed('Báo Thanh Niên, 23/02/2026'),
    },
  ],
};
