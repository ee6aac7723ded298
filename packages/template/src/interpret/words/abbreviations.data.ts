/** What reports shorten, in lower case; the words of an outline and of a report meet in the long form. */
export const abbreviations: Readonly<Record<string, string>> = {
  qcdc: 'quy chế dân chủ',
  dccs: 'dân chủ ở cơ sở',
  bcđ: 'ban chỉ đạo',
  btv: 'ban thường vụ',
  bch: 'ban chấp hành',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  vn: 'việt nam',
  ttnd: 'thanh tra nhân dân',
  cbcc: 'cán bộ công chức',
  ccvc: 'công chức viên chức',
  dn: 'doanh nghiệp',
  hcsn: 'hành chính sự nghiệp',
  ktxh: 'kinh tế xã hội',
  cttt: 'công tác tuyên truyền',
};
