// What Hải Phòng's outline of 2023 says of its own documents and bodies, and what stands in its
// place for any locality.

/** There are two levels of local government since 1 July 2025, and no townships. */
export const communeWords = { 'xã, phường, thị trấn': 'xã, phường, đặc khu' } as const;

/** The State's outline speaks of democracy at the grassroots, not of the Party's regulation on it. */
export const stateWords = {
  'việc xây dựng và thực hiện quy chế dân chủ': 'thực hiện dân chủ',
  'xây dựng và thực hiện QCDC': 'thực hiện dân chủ',
  'ban hành QCDC': 'ban hành quy chế dân chủ',
  'QCDC Ở CƠ SỞ': 'DÂN CHỦ Ở CƠ SỞ',
  QCDC: 'dân chủ',
} as const;

/** Guidance that cites documents of Hải Phòng alone, without them. */
export const ownGuidance = {
  'leadership.government.peoples-committees': {
    text: 'Việc chỉ đạo triển khai thi hành Luật Thực hiện dân chủ ở cơ sở; cụ thể hóa, tổ chức thực hiện dân chủ trong triển khai các nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh của địa phương.',
    citations: [{ kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' }],
  },
  'results.communes.new-rural-areas': {
    text: 'Kết quả xây dựng và thực hiện dân chủ trong xây dựng nông thôn mới, xây dựng đô thị văn minh (việc cụ thể hóa thành văn bản chỉ đạo thực hiện, kết quả thực hiện, khó khăn, vướng mắc).',
    citations: undefined,
  },
  'outlook.tasks.scope': {
    text: 'Đề xuất các nhiệm vụ, giải pháp trọng tâm trong lãnh đạo, chỉ đạo, tổ chức thực hiện dân chủ ở cơ sở trong kỳ tới.',
    citations: undefined,
  },
  'outlook.proposals.to-higher-levels': {
    text: 'Kiến nghị, đề xuất với cấp trên nhằm nâng cao chất lượng, hiệu quả thực hiện dân chủ ở cơ sở.',
    citations: undefined,
  },
} as const;

export const partyGuidance = {
  'leadership.party-committee.new-documents': {
    text: 'Việc ban hành các văn bản mới để lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở gắn với thực hiện nhiệm vụ chính trị của địa phương, cơ quan, đơn vị.',
    citations: undefined,
  },
  'leadership.party-committee.city-theme-and-dialogue': {
    text: 'Công tác lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở gắn với vận hành chính quyền địa phương hai cấp; thực hiện đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân.',
    citations: undefined,
  },
} as const;
