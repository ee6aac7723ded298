import type { OutlineBump, OutlineChangeKind } from '@baocao/core';

/** The fixed Vietnamese words of the annex that compares two versions of an outline. */
export const outlineChangeWording = {
  label: 'PHỤ LỤC',
  title: 'So sánh đề cương báo cáo',
  versions: (before: string, after: string) => `(từ phiên bản ${before} đến phiên bản ${after})`,
  equal: 'Hai phiên bản của đề cương như nhau.',
  summary: (count: { all: number; major: number; minor: number; patch: number }) =>
    `Tổng số ${count.all} thay đổi: ${count.major} thay đổi lớn, ${count.minor} thay đổi vừa, ${count.patch} thay đổi nhỏ.`,
  advice: {
    major:
      'Nội dung hoặc số liệu đã báo cáo theo phiên bản cũ có phần không còn chỗ, hoặc không so được; đề nghị đơn vị chuyển bản đang soạn sang phiên bản mới và xem lại từng mục có thay đổi lớn.',
    minor:
      'Đề nghị đơn vị báo cáo thêm các nội dung có thay đổi vừa; nội dung đã soạn dùng tiếp được.',
    patch: 'Nội dung đã soạn theo phiên bản cũ dùng tiếp được.',
  } satisfies Record<OutlineBump, string>,
  head: ['TT', 'Phần, mục', 'Nội dung cũ', 'Nội dung mới', 'Loại thay đổi'],
  whole: 'Toàn đề cương',
  bumps: { major: 'lớn', minor: 'vừa', patch: 'nhỏ' } satisfies Record<OutlineBump, string>,
  kinds: {
    'title-reworded': 'Đổi tên đề cương',
    'unit-kind-added': 'Thêm loại đơn vị',
    'unit-kind-removed': 'Bỏ loại đơn vị',
    'section-added': 'Thêm mục',
    'section-removed': 'Bỏ mục',
    'section-moved': 'Chuyển mục',
    'section-renamed': 'Đổi tên mục',
    'section-given-new-id': 'Đổi mã mục',
    'section-split': 'Chia mục',
    'section-merged': 'Gộp mục',
    'note-changed': 'Sửa ghi chú',
    'none-arising-offered': 'Được báo không phát sinh',
    'none-arising-withdrawn': 'Thôi báo không phát sinh',
    'addressed-units-changed': 'Đổi đối tượng báo cáo',
    'guidance-added': 'Thêm gợi ý',
    'guidance-removed': 'Bỏ gợi ý',
    'guidance-moved': 'Chuyển gợi ý',
    'guidance-reworded': 'Sửa gợi ý',
    'guidance-given-new-id': 'Đổi mã gợi ý',
    'indicator-added': 'Thêm chỉ tiêu',
    'indicator-removed': 'Bỏ chỉ tiêu',
    'indicator-moved': 'Chuyển chỉ tiêu',
    'indicator-relabelled': 'Đổi tên chỉ tiêu',
    'indicator-given-new-id': 'Đổi mã chỉ tiêu',
    'indicator-redefined': 'Đổi cách tính chỉ tiêu',
    'indicator-relations-changed': 'Đổi quan hệ của chỉ tiêu',
    'constraint-added': 'Thêm điều kiện số liệu',
    'constraint-removed': 'Bỏ điều kiện số liệu',
    'constraint-changed': 'Đổi điều kiện số liệu',
    'constraint-reworded': 'Sửa lời điều kiện số liệu',
  } satisfies Record<OutlineChangeKind, string>,
};
