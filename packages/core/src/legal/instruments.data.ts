import type { Basis } from '../diagnostics/basis.js';
import type { LegalRegister } from './legal-instrument.js';

const confirmed = (source: string, note?: string): Basis => ({
  source,
  mark: 'confirmed',
  ...(note === undefined ? {} : { note }),
});
const secondary = (source: string): Basis => ({ source, mark: 'secondary' });
const general = (source: string): Basis => ({ source, mark: 'general' });
const open = (source: string): Basis => ({ source, mark: 'open' });

const letter = confirmed('Công văn số 42-CV/BCĐ ngày 25/5/2023 viện dẫn');
const hearsay = secondary('Nguồn thứ cấp, chưa đối chiếu văn bản');
const lawEnds = confirmed('Luật số 10/2022/QH15, chương VI: vietjack.me, …/chuong-vi-910.html');
const generalForce = general('Ngày có hiệu lực: hiểu biết chung, chưa đối chiếu');

/**
 * Instruments that reports on grassroots democracy cite. What no source confirms is not filled in:
 * an instrument without standings has an unknown force.
 */
export const instruments: LegalRegister = [
  {
    number: '10/2022/QH15',
    kind: 'Luật',
    title: 'Luật Thực hiện dân chủ ở cơ sở',
    names: ['Luật Thực hiện dân chủ ở cơ sở'],
    issuer: 'Quốc hội',
    issued: '2022-11-10',
    standings: [
      {
        from: '2023-07-01',
        status: 'in-force',
        basis: confirmed('vietjack.me/phap-luat/luat-thuc-hien-dan-chu-o-co-so-2022'),
      },
    ],
    amendedBy: ['47/2024/QH15', '97/2025/QH15'],
    basis: confirmed(
      'vietjack.me/phap-luat/luat-thuc-hien-dan-chu-o-co-so-2022',
      'Sửa đổi bởi Luật số 97/2025/QH15 từ 01/7/2025: hethongphapluat.com.',
    ),
  },
  {
    number: '34/2007/PL-UBTVQH11',
    kind: 'Pháp lệnh',
    title: 'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn',
    names: ['Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn'],
    issuer: 'Ủy ban Thường vụ Quốc hội',
    issued: '2007-04-20',
    standings: [
      { from: '2007-07-01', status: 'in-force', basis: generalForce },
      {
        from: '2023-07-01',
        status: 'ended',
        by: '10/2022/QH15',
        replacedBy: '10/2022/QH15',
        basis: lawEnds,
      },
    ],
    basis: letter,
  },
  {
    number: '55/1998/NQ-UBTVQH10',
    kind: 'Nghị quyết',
    title: 'Nghị quyết hết hiệu lực cùng Pháp lệnh số 34/2007/PL-UBTVQH11',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    standings: [{ from: '2023-07-01', status: 'ended', by: '10/2022/QH15', basis: lawEnds }],
    basis: lawEnds,
  },
  {
    number: '59/2023/NĐ-CP',
    kind: 'Nghị định',
    title: 'Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    issuer: 'Chính phủ',
    issued: '2023-08-14',
    standings: [
      {
        from: '2023-08-14',
        status: 'unknown',
        basis: open('Có nguồn ghi có hiệu lực ngay ngày ký 14/8/2023'),
      },
      {
        from: '2023-08-15',
        status: 'in-force',
        basis: confirmed('m.vinanet.vn, …-772835.html', 'Chỉ một nguồn ghi ngày 15/8/2023.'),
      },
    ],
    basis: confirmed('m.vinanet.vn, …-772835.html'),
  },
  {
    number: '61/2023/NĐ-CP',
    kind: 'Nghị định',
    title: 'Xây dựng, thực hiện hương ước, quy ước của cộng đồng dân cư',
    issuer: 'Chính phủ',
    issued: '2023-08-16',
    standings: [
      { from: '2023-08-16', status: 'in-force', basis: confirmed('luatvietnam.vn, 186-95238') },
    ],
    basis: confirmed('luatvietnam.vn, 186-95238'),
  },
  {
    number: '22/2018/QĐ-TTg',
    kind: 'Quyết định',
    title: 'Xây dựng, thực hiện hương ước, quy ước',
    issuer: 'Thủ tướng Chính phủ',
    standings: [
      {
        from: '2023-08-16',
        status: 'ended',
        by: '61/2023/NĐ-CP',
        replacedBy: '61/2023/NĐ-CP',
        basis: confirmed('luatvietnam.vn, 186-95238'),
      },
    ],
    basis: confirmed('luatvietnam.vn, 186-95238'),
  },
  {
    number: '04/2015/NĐ-CP',
    kind: 'Nghị định',
    title:
      'Thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập',
    issuer: 'Chính phủ',
    issued: '2015-01-09',
    standings: [
      { from: '2015-02-25', status: 'in-force', basis: generalForce },
      {
        from: '2023-07-01',
        status: 'unknown',
        basis: open(
          'Chương III Luật số 10/2022/QH15 điều chỉnh nội dung này; chưa xác nhận được việc bãi bỏ',
        ),
      },
    ],
    basis: letter,
  },
  {
    number: '01/2016/TT-BNV',
    kind: 'Thông tư',
    title: 'Hướng dẫn Nghị định số 04/2015/NĐ-CP',
    issuer: 'Bộ Nội vụ',
    issued: '2016-01-13',
    standings: [],
    basis: confirmed('Báo cáo của một trường học: ngày ban hành'),
  },
  {
    number: '11/2020/TT-BGDĐT',
    kind: 'Thông tư',
    title: 'Thực hiện dân chủ trong nhà trường',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issued: '2020-05-19',
    standings: [],
    basis: confirmed('Báo cáo của một trường học: ngày ban hành'),
  },
  {
    number: '145/2020/NĐ-CP',
    kind: 'Nghị định',
    title: 'Hướng dẫn Bộ luật Lao động; chương V: đối thoại, quy chế dân chủ ở nơi làm việc',
    issuer: 'Chính phủ',
    issued: '2020-12-14',
    standings: [
      { from: '2021-02-01', status: 'in-force', basis: generalForce },
      {
        from: '2025-01-01',
        status: 'unknown',
        basis: open('Chưa xác nhận được hiệu lực trong các năm 2025 - 2026'),
      },
    ],
    basis: letter,
  },
  {
    number: '346/QĐ-TTg',
    kind: 'Quyết định',
    title: 'Kế hoạch triển khai thi hành Luật Thực hiện dân chủ ở cơ sở',
    issuer: 'Thủ tướng Chính phủ',
    issued: '2023-04-06',
    standings: [],
    basis: confirmed('Công văn số 42-CV/BCĐ; snv.binhdinh.gov.vn, …-684.html'),
  },
  {
    number: '30-CT/TW',
    kind: 'Chỉ thị',
    title: 'Xây dựng và thực hiện quy chế dân chủ ở cơ sở',
    issuer: 'Bộ Chính trị',
    issued: '1998-02-18',
    standings: [],
    basis: hearsay,
  },
  {
    number: '120-KL/TW',
    kind: 'Kết luận',
    title: 'Đẩy mạnh xây dựng và thực hiện quy chế dân chủ ở cơ sở',
    issuer: 'Bộ Chính trị',
    issued: '2016-01-07',
    standings: [],
    basis: hearsay,
  },
  {
    number: '18-CT/TW',
    kind: 'Chỉ thị',
    title:
      'Phát huy vai trò, nâng cao chất lượng, hiệu quả giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội',
    issuer: 'Ban Bí thư',
    issued: '2022-10-26',
    standings: [],
    basis: letter,
  },
  {
    number: '217-QĐ/TW',
    kind: 'Quyết định',
    title: 'Quy chế giám sát và phản biện xã hội',
    issuer: 'Bộ Chính trị',
    issued: '2013-12-12',
    standings: [],
    basis: confirmed('ldld.quangbinh.gov.vn', 'Văn bản thay thế trong 2025 - 2026: chưa xác nhận.'),
  },
  {
    number: '218-QĐ/TW',
    kind: 'Quyết định',
    title: 'Quy định về góp ý xây dựng Đảng, xây dựng chính quyền',
    issuer: 'Bộ Chính trị',
    issued: '2013-12-12',
    standings: [],
    basis: confirmed('ldld.quangbinh.gov.vn', 'Văn bản thay thế trong 2025 - 2026: chưa xác nhận.'),
  },
  {
    number: '124-QĐ/TW',
    kind: 'Quy định',
    title: 'Giám sát đối với người đứng đầu',
    issuer: 'Ban Bí thư',
    issued: '2018-02-02',
    standings: [],
    basis: confirmed('daidoanket.vn'),
  },
  {
    number: '39-NQ/TW',
    kind: 'Nghị quyết',
    title: 'Tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức',
    issuer: 'Bộ Chính trị',
    issued: '2015-04-17',
    standings: [],
    basis: letter,
  },
  {
    number: '18-NQ/TW',
    kind: 'Nghị quyết',
    title: 'Đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2017-10-25',
    standings: [],
    basis: { ...letter, note: 'Việc sắp xếp năm 2025 thay thế trên thực tế: hiểu biết chung.' },
  },
  {
    number: '19-NQ/TW',
    kind: 'Nghị quyết',
    title: 'Đổi mới tổ chức và quản lý các đơn vị sự nghiệp công lập',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2017-10-25',
    standings: [],
    basis: { ...letter, note: 'Việc sắp xếp năm 2025 thay thế trên thực tế: hiểu biết chung.' },
  },
  {
    number: '60-NQ/TW',
    kind: 'Nghị quyết',
    title: 'Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII: 34 đơn vị cấp tỉnh, hai cấp',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2025-04-12',
    standings: [],
    basis: hearsay,
  },
  {
    number: '203/2025/QH15',
    kind: 'Nghị quyết',
    title: 'Sửa đổi, bổ sung một số điều của Hiến pháp',
    issuer: 'Quốc hội',
    issued: '2025-06-16',
    standings: [],
    basis: {
      ...hearsay,
      note: 'Cấp huyện kết thúc hoạt động từ 01/7/2025: hiểu biết chung.',
    },
  },
  {
    number: '71/1998/NĐ-CP',
    kind: 'Nghị định',
    title: 'Quy chế dân chủ ở cơ sở (văn bản cũ)',
    issuer: 'Chính phủ',
    standings: [],
    basis: hearsay,
  },
  {
    number: '79/2003/NĐ-CP',
    kind: 'Nghị định',
    title: 'Quy chế dân chủ ở cơ sở (văn bản cũ)',
    issuer: 'Chính phủ',
    standings: [],
    basis: hearsay,
  },
];
