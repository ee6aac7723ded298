import { slugOf, type Unit } from '@baocao/core';

/**
 * The communes of Hải Phòng from 1 July 2025, by Nghị quyết 1669/NQ-UBTVQH15 of 16 June 2025. How
 * many of each kind is confirmed; the names were read in a public repository that gives the
 * resolution as its source (mark: secondary).
 */
const names = {
  phường:
    'Thủy Nguyên, Thiên Hương, Hòa Bình, Nam Triệu, Bạch Đằng, Lưu Kiếm, Lê Ích Mộc, Hồng Bàng, Hồng An, Ngô Quyền, Gia Viên, Lê Chân, An Biên, Hải An, Đông Hải, Kiến An, Phù Liễn, Nam Đồ Sơn, Đồ Sơn, Hưng Đạo, Dương Kinh, An Dương, An Hải, An Phong, Hải Dương, Lê Thanh Nghị, Việt Hòa, Thành Đông, Nam Đồng, Tân Hưng, Thạch Khôi, Tứ Minh, Ái Quốc, Chu Văn An, Chí Linh, Trần Hưng Đạo, Nguyễn Trãi, Trần Nhân Tông, Lê Đại Hành, Kinh Môn, Nguyễn Đại Năng, Trần Liễu, Bắc An Phụ, Phạm Sư Mạnh, Nhị Chiểu',
  xã: 'An Hưng, An Khánh, An Quang, An Trường, An Lão, Kiến Thụy, Kiến Minh, Kiến Hải, Kiến Hưng, Nghi Dương, Quyết Thắng, Tiên Lãng, Tân Minh, Tiên Minh, Chấn Hưng, Hùng Thắng, Vĩnh Bảo, Nguyễn Bỉnh Khiêm, Vĩnh Am, Vĩnh Hải, Vĩnh Hòa, Vĩnh Thịnh, Vĩnh Thuận, Việt Khê, Nam An Phụ, Nam Sách, Thái Tân, Trần Phú, Hợp Tiến, An Phú, Thanh Hà, Hà Tây, Hà Bắc, Hà Nam, Hà Đông, Mao Điền, Cẩm Giàng, Cẩm Giang, Tuệ Tĩnh, Kẻ Sặt, Bình Giang, Đường An, Thượng Hồng, Gia Lộc, Yết Kiêu, Gia Phúc, Trường Tân, Tứ Kỳ, Tân Kỳ, Đại Sơn, Chí Minh, Lạc Phượng, Nguyên Giáp, Ninh Giang, Vĩnh Lại, Khúc Thừa Dụ, Tân An, Hồng Châu, Thanh Miện, Bắc Thanh Miện, Hải Hưng, Nguyễn Lương Bằng, Nam Thanh Miện, Phú Thái, Lai Khê, An Thành, Kim Thành',
  'đặc khu': 'Cát Hải, Bạch Long Vĩ',
} as const;

const communeNames = Object.entries(names).flatMap(([kind, list]) =>
  list.split(', ').map((name) => ({ kind, name, id: slugOf(`${kind} ${name}`) })),
);

/**
 * One unit for each commune: its Party committee stands above the steering committee that reports.
 * Cẩm Giàng and Cẩm Giang differ by a tone mark alone, so the second gets a number.
 */
export const communes: readonly Unit[] = communeNames.map(({ kind, name, id }, index) => ({
  id: communeNames.findIndex((other) => other.id === id) === index ? id : `${id}-2`,
  name: `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`,
  kind: 'commune',
  superior: `Đảng ủy ${kind} ${name}`,
  place: name,
}));
