import type { Unit } from '@baocao/core';

/** The 15 districts of Hải Phòng in 2023: 7 urban, 8 rural, each with the body that reports. */
const districts = [
  {
    id: 'hong-bang',
    name: 'Quận Hồng Bàng',
    kind: 'district',
    superior: 'Quận ủy Hồng Bàng',
    place: 'Hồng Bàng',
  },
  {
    id: 'ngo-quyen',
    name: 'Quận Ngô Quyền',
    kind: 'district',
    superior: 'Quận ủy Ngô Quyền',
    place: 'Ngô Quyền',
  },
  {
    id: 'le-chan',
    name: 'Quận Lê Chân',
    kind: 'district',
    superior: 'Quận ủy Lê Chân',
    place: 'Lê Chân',
  },
  {
    id: 'hai-an',
    name: 'Quận Hải An',
    kind: 'district',
    superior: 'Quận ủy Hải An',
    place: 'Hải An',
  },
  {
    id: 'kien-an',
    name: 'Quận Kiến An',
    kind: 'district',
    superior: 'Quận ủy Kiến An',
    place: 'Kiến An',
  },
  {
    id: 'do-son',
    name: 'Quận Đồ Sơn',
    kind: 'district',
    superior: 'Quận ủy Đồ Sơn',
    place: 'Đồ Sơn',
  },
  {
    id: 'duong-kinh',
    name: 'Quận Dương Kinh',
    kind: 'district',
    superior: 'Quận ủy Dương Kinh',
    place: 'Dương Kinh',
  },
  {
    id: 'an-duong',
    name: 'Huyện An Dương',
    kind: 'district',
    superior: 'Huyện ủy An Dương',
    place: 'An Dương',
  },
  {
    id: 'an-lao',
    name: 'Huyện An Lão',
    kind: 'district',
    superior: 'Huyện ủy An Lão',
    place: 'An Lão',
  },
  {
    id: 'bach-long-vi',
    name: 'Huyện Bạch Long Vĩ',
    kind: 'district',
    superior: 'Huyện ủy Bạch Long Vĩ',
    place: 'Bạch Long Vĩ',
  },
  {
    id: 'cat-hai',
    name: 'Huyện Cát Hải',
    kind: 'district',
    superior: 'Huyện ủy Cát Hải',
    place: 'Cát Hải',
  },
  {
    id: 'kien-thuy',
    name: 'Huyện Kiến Thụy',
    kind: 'district',
    superior: 'Huyện ủy Kiến Thụy',
    place: 'Kiến Thụy',
  },
  {
    id: 'thuy-nguyen',
    name: 'Huyện Thủy Nguyên',
    kind: 'district',
    superior: 'Huyện ủy Thủy Nguyên',
    place: 'Thủy Nguyên',
  },
  {
    id: 'tien-lang',
    name: 'Huyện Tiên Lãng',
    kind: 'district',
    superior: 'Huyện ủy Tiên Lãng',
    place: 'Tiên Lãng',
  },
  {
    id: 'vinh-bao',
    name: 'Huyện Vĩnh Bảo',
    kind: 'district',
    superior: 'Huyện ủy Vĩnh Bảo',
    place: 'Vĩnh Bảo',
  },
] as const satisfies readonly Unit[];

// The letter lists neither the Party committees nor the departments. What follows is an
// illustrative selection from general knowledge, not confirmed: a real round brings its own list.

const partyCommittees = [
  {
    id: 'khoi-cac-co-quan',
    name: 'Đảng bộ Khối các cơ quan thành phố',
    kind: 'party-committee',
    superior: 'Đảng ủy Khối các cơ quan thành phố',
  },
  {
    id: 'khoi-doanh-nghiep',
    name: 'Đảng bộ Khối Doanh nghiệp thành phố',
    kind: 'party-committee',
    superior: 'Đảng ủy Khối Doanh nghiệp thành phố',
  },
  {
    id: 'khu-kinh-te',
    name: 'Đảng bộ Khu Kinh tế Hải Phòng',
    kind: 'party-committee',
    superior: 'Đảng ủy Khu Kinh tế Hải Phòng',
  },
  {
    id: 'quan-su',
    name: 'Đảng bộ Quân sự thành phố',
    kind: 'party-committee',
    superior: 'Đảng ủy Quân sự thành phố',
  },
  {
    id: 'cong-an',
    name: 'Đảng bộ Công an thành phố',
    kind: 'party-committee',
    superior: 'Đảng ủy Công an thành phố',
  },
  {
    id: 'bo-doi-bien-phong',
    name: 'Đảng bộ Bộ đội Biên phòng thành phố',
    kind: 'party-committee',
    superior: 'Đảng ủy Bộ đội Biên phòng thành phố',
  },
] as const satisfies readonly Unit[];

const departments = [
  { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department' },
  { id: 'so-tu-phap', name: 'Sở Tư pháp', kind: 'department' },
  { id: 'so-tai-chinh', name: 'Sở Tài chính', kind: 'department' },
  { id: 'so-xay-dung', name: 'Sở Xây dựng', kind: 'department' },
  { id: 'so-tai-nguyen-moi-truong', name: 'Sở Tài nguyên và Môi trường', kind: 'department' },
  {
    id: 'so-nong-nghiep',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    kind: 'department',
  },
  { id: 'so-thong-tin-truyen-thong', name: 'Sở Thông tin và Truyền thông', kind: 'department' },
  {
    id: 'so-lao-dong',
    name: 'Sở Lao động - Thương binh và Xã hội',
    kind: 'department',
  },
  { id: 'so-giao-duc', name: 'Sở Giáo dục và Đào tạo', kind: 'department' },
  { id: 'so-y-te', name: 'Sở Y tế', kind: 'department' },
  { id: 'thanh-tra', name: 'Thanh tra thành phố', kind: 'department' },
  {
    id: 'ban-quan-ly-khu-kinh-te',
    name: 'Ban Quản lý Khu kinh tế Hải Phòng',
    kind: 'department',
  },
] as const satisfies readonly Unit[];

/** The units that owe a report: districts, Party committees under the city's, departments. */
export const haiPhongUnits = [...districts, ...partyCommittees, ...departments] as const;
