/**
 * Instruments that texts cite by name. Where a name ends cannot be told from the words around it,
 * so that only these are read as names.
 */
export const citedNames = [
  'Luật Thực hiện dân chủ ở cơ sở',
  'Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn',
  'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Bộ luật Lao động',
  'Bộ luật Dân sự',
  'Bộ luật Hình sự',
  'Luật Đất đai',
  'Luật Khiếu nại',
  'Luật Tố cáo',
  'Luật Tiếp công dân',
  'Luật Tiếp cận thông tin',
  'Luật Thanh tra',
  'Luật Công đoàn',
  'Luật Cán bộ, công chức',
  'Luật Viên chức',
  'Luật Doanh nghiệp',
  'Luật Đầu tư công',
  'Luật Hòa giải ở cơ sở',
  'Luật Mặt trận Tổ quốc Việt Nam',
  'Luật Tổ chức chính quyền địa phương',
  'Luật Phòng, chống tham nhũng',
  'Luật Nghĩa vụ quân sự',
  'Luật Thi đua, khen thưởng',
] as const;
