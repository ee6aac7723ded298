import { letterhead, title, type OfficialDocument } from '@baocao/document';

const document = (
  profile: OfficialDocument['profile'],
  head: Parameters<typeof letterhead>[0],
): OfficialDocument => ({
  profile,
  language: 'vi',
  properties: { title: 'Phần đầu báo cáo', author: 'Dự án Báo cáo' },
  sections: [
    {
      blocks: [
        letterhead(head),
        title({ name: 'Báo cáo', summary: 'kết quả thực hiện dân chủ ở cơ sở' }),
      ],
    },
  ],
});

/** The head of a report in each regime, by the name of its picture. */
export const letterheads: Readonly<Record<string, OfficialDocument>> = {
  'letterhead-party': document('party-2018', {
    issuingBody: { superior: 'Quận ủy Lê Chân', name: 'Ban Chỉ đạo thực hiện quy chế dân chủ' },
    number: { sequence: 12, symbol: 'BC/BCĐ' },
    place: 'Lê Chân',
    date: 'ngày 09 tháng 6 năm 2023',
  }),
  'letterhead-state': document('state-2020', {
    issuingBody: { superior: 'Ủy ban nhân dân tỉnh Sông Lam', name: 'Sở Nội vụ' },
    number: { sequence: 12, symbol: 'BC-SNV' },
    place: 'Sông Lam',
    date: 'ngày 09 tháng 6 năm 2024',
  }),
};
