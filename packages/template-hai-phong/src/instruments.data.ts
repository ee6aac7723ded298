import type { LegalRegister } from '@baocao/core/legal';

const letter = {
  source: 'Công văn số 42-CV/BCĐ ngày 25/5/2023 viện dẫn',
  mark: 'confirmed',
} as const;

/**
 * Hải Phòng's own instruments that its letter and outline cite. No source says when they take
 * effect or end, so that their force is unknown.
 */
export const haiPhongInstruments: LegalRegister = [
  {
    number: '15-CT/TU',
    kind: 'Chỉ thị',
    title:
      'Đẩy mạnh thực hiện dân chủ theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”',
    issuer: 'Ban Thường vụ Thành ủy Hải Phòng',
    issued: '2022-11-21',
    standings: [],
    basis: letter,
  },
  {
    number: '03/KH-UBND',
    kind: 'Kế hoạch',
    title: 'Triển khai thực hiện Chỉ thị số 15-CT/TU',
    issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
    issued: '2023-01-04',
    standings: [],
    basis: letter,
  },
  {
    number: '149/KH-UBND',
    kind: 'Kế hoạch',
    title: 'Triển khai thi hành Luật Thực hiện dân chủ ở cơ sở',
    issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
    issued: '2023-05-09',
    standings: [],
    basis: letter,
  },
  {
    number: '12-HD/BDVTU',
    kind: 'Hướng dẫn',
    title: 'Đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân',
    issuer: 'Ban Dân vận Thành ủy Hải Phòng',
    issued: '2023-01-10',
    standings: [],
    basis: letter,
  },
  {
    number: '510-CV/BDVTU',
    kind: 'Công văn',
    title: 'Thực hiện dân chủ trong xây dựng nông thôn mới kiểu mẫu',
    issuer: 'Ban Dân vận Thành ủy Hải Phòng',
    issued: '2022-02-28',
    standings: [],
    basis: letter,
  },
  {
    number: '01-CTr/TU',
    kind: 'Chương trình công tác',
    title: 'Chương trình công tác năm 2023',
    issuer: 'Ban Chỉ đạo thành phố xây dựng và thực hiện quy chế dân chủ ở cơ sở',
    issued: '2023-02-28',
    standings: [],
    basis: { ...letter, note: 'Ký hiệu /TU là của Thành ủy, không phải của ban chỉ đạo.' },
  },
];
