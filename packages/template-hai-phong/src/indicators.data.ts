import type { Indicator } from '@baocao/core';

// What the outline asks to be counted, section by section. The outline itself has no table of
// figures: labels and relations are ours, the matter is the guidance's. Counts of communes,
// villages and their boards are the districts' alone: a department that counted them too would
// double the city's sum.

/** Section II.1: the Party committees. */
export const partyCommitteeIndicators = [
  {
    id: 'party-documents-issued',
    label: 'Số văn bản mới của cấp ủy lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở',
    unit: 'văn bản',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'direct-dialogues-held',
    label:
      'Số cuộc đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân',
    unit: 'cuộc',
    valueType: 'count',
    aggregation: 'sum',
  },
] as const satisfies readonly Indicator[];

/** Section II.2: People's Councils and People's Committees. */
export const governmentIndicators = [
  {
    id: 'government-documents-issued',
    label: 'Số văn bản của Hội đồng nhân dân, Ủy ban nhân dân chỉ đạo thực hiện dân chủ ở cơ sở',
    unit: 'văn bản',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'voter-petitions-received',
    label: 'Số kiến nghị của cử tri thuộc thẩm quyền đã tiếp nhận',
    unit: 'kiến nghị',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'voter-petitions-settled',
    label: 'Số kiến nghị của cử tri đã được giải quyết',
    unit: 'kiến nghị',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'voter-petitions-received',
    appliesTo: ['district'],
  },
] as const satisfies readonly Indicator[];

/** Section II.3: the Fatherland Front and the socio-political organisations. */
export const frontIndicators = [
  {
    id: 'supervisions-held',
    label:
      'Số cuộc giám sát do Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội chủ trì',
    unit: 'cuộc',
    valueType: 'count',
    aggregation: 'sum',
  },
] as const satisfies readonly Indicator[];

/** Section II.4: the steering committees. */
export const steeringCommitteeIndicators = [
  {
    id: 'steering-documents-issued',
    label: 'Số văn bản hướng dẫn, đôn đốc do ban chỉ đạo ban hành hoặc tham mưu ban hành',
    unit: 'văn bản',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'inspections-held',
    label: 'Số cuộc kiểm tra, giám sát việc thực hiện QCDC ở cơ sở',
    unit: 'cuộc',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'violations-found',
    label: 'Số vụ việc vi phạm, có dấu hiệu vi phạm dân chủ ở cơ sở được phát hiện',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'violations-handled',
    label: 'Số vụ việc vi phạm, có dấu hiệu vi phạm dân chủ ở cơ sở đã được xử lý',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'violations-found',
  },
  {
    id: 'models-replicated',
    label: 'Số mô hình, điển hình thực hiện tốt QCDC ở cơ sở được xây dựng, nhân rộng',
    unit: 'mô hình',
    valueType: 'count',
    aggregation: 'sum',
  },
] as const satisfies readonly Indicator[];

/** Section III.1: communes, wards and townships. */
export const communeIndicators = [
  {
    id: 'rural-communes-total',
    label: 'Tổng số xã',
    unit: 'xã',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'communes-with-democracy-regulations',
    label: 'Số xã đã ban hành quy chế thực hiện dân chủ trong xây dựng nông thôn mới kiểu mẫu',
    unit: 'xã',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'rural-communes-total',
    appliesTo: ['district'],
  },
  {
    id: 'communes-with-democracy-regulations-share',
    label: 'Tỷ lệ xã đã ban hành quy chế thực hiện dân chủ trong xây dựng nông thôn mới kiểu mẫu',
    unit: '%',
    valueType: 'percentage',
    aggregation: 'weighted-mean',
    ratio: {
      numerator: 'communes-with-democracy-regulations',
      denominator: 'rural-communes-total',
    },
    appliesTo: ['district'],
  },
  {
    id: 'village-conventions-amended',
    label: 'Số hương ước, quy ước của thôn, tổ dân phố được xây dựng, sửa đổi, bổ sung',
    unit: 'bản',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'village-heads-elected',
    label: 'Số trưởng thôn, tổ trưởng tổ dân phố được bầu',
    unit: 'người',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'complaints-received',
    label: 'Số vụ việc khiếu nại thuộc thẩm quyền phải giải quyết, kể cả kỳ trước chuyển sang',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'denunciations-received',
    label: 'Số vụ việc tố cáo thuộc thẩm quyền phải giải quyết, kể cả kỳ trước chuyển sang',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'complaints-and-denunciations-received',
    label: 'Tổng số vụ việc khiếu nại, tố cáo thuộc thẩm quyền phải giải quyết',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
    sumOf: ['complaints-received', 'denunciations-received'],
  },
  {
    id: 'complaints-and-denunciations-settled',
    label: 'Số vụ việc khiếu nại, tố cáo đã giải quyết',
    unit: 'vụ việc',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'complaints-and-denunciations-received',
  },
  {
    id: 'complaints-and-denunciations-settled-share',
    label: 'Tỷ lệ giải quyết khiếu nại, tố cáo',
    unit: '%',
    valueType: 'percentage',
    aggregation: 'weighted-mean',
    ratio: {
      numerator: 'complaints-and-denunciations-settled',
      denominator: 'complaints-and-denunciations-received',
    },
  },
  {
    id: 'peoples-inspection-boards',
    label: 'Số Ban thanh tra nhân dân ở xã, phường, thị trấn',
    unit: 'ban',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'community-investment-supervision-boards',
    label: 'Số Ban giám sát đầu tư của cộng đồng',
    unit: 'ban',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'conciliation-groups',
    label: 'Số Tổ hòa giải ở cơ sở',
    unit: 'tổ',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
  {
    id: 'self-management-groups',
    label: 'Số Tổ Nhân dân tự quản',
    unit: 'tổ',
    valueType: 'count',
    aggregation: 'sum',
    appliesTo: ['district'],
  },
] as const satisfies readonly Indicator[];

/** Section III.2: State agencies, armed forces units and public service units. */
export const agencyIndicators = [
  {
    id: 'agencies-total',
    label: 'Tổng số cơ quan, đơn vị phải tổ chức hội nghị cán bộ, công chức, viên chức',
    unit: 'cơ quan, đơn vị',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'staff-conferences-held',
    label: 'Số cơ quan, đơn vị đã tổ chức hội nghị cán bộ, công chức, viên chức',
    unit: 'cơ quan, đơn vị',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'agencies-total',
  },
  {
    id: 'staff-conferences-held-share',
    label: 'Tỷ lệ cơ quan, đơn vị đã tổ chức hội nghị cán bộ, công chức, viên chức',
    unit: '%',
    valueType: 'percentage',
    aggregation: 'weighted-mean',
    ratio: { numerator: 'staff-conferences-held', denominator: 'agencies-total' },
  },
  {
    id: 'internal-regulations-amended',
    label: 'Số quy chế, quy định thực hiện dân chủ trong nội bộ được xây dựng, sửa đổi, bổ sung',
    unit: 'văn bản',
    valueType: 'count',
    aggregation: 'sum',
  },
] as const satisfies readonly Indicator[];

/** Section III.3: enterprises. */
export const enterpriseIndicators = [
  {
    id: 'enterprises-total',
    label: 'Tổng số doanh nghiệp thuộc phạm vi báo cáo',
    unit: 'doanh nghiệp',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'enterprises-with-democracy-regulations',
    label: 'Số doanh nghiệp đã ban hành QCDC ở cơ sở',
    unit: 'doanh nghiệp',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'enterprises-total',
  },
  {
    id: 'enterprises-with-collective-agreements',
    label: 'Số doanh nghiệp đã ký kết thỏa ước lao động tập thể',
    unit: 'doanh nghiệp',
    valueType: 'count',
    aggregation: 'sum',
    partOf: 'enterprises-total',
  },
  {
    id: 'workplace-dialogues-held',
    label: 'Số cuộc đối thoại tại nơi làm việc',
    unit: 'cuộc',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'workers-conferences-held',
    label: 'Số hội nghị người lao động đã tổ chức',
    unit: 'hội nghị',
    valueType: 'count',
    aggregation: 'sum',
  },
  {
    id: 'strikes',
    label: 'Số vụ đình công, ngừng việc tập thể',
    unit: 'vụ',
    valueType: 'count',
    aggregation: 'sum',
  },
] as const satisfies readonly Indicator[];
