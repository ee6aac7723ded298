import { defineOutline } from '../outline/define-outline.js';

/**
 * A small outline that has one of everything: sections for all units, for some kinds and "nếu có";
 * guidance on both levels; a figure of every value type, every relation between figures, and
 * conditions on them.
 */
export const sampleOutline = defineOutline({
  id: 'sample',
  version: '1.2.0',
  title: {
    name: 'ĐỀ CƯƠNG BÁO CÁO',
    subject: 'kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
  },
  unitKinds: [
    { id: 'district', label: 'quận, huyện' },
    { id: 'department', label: 'ban, sở, ngành' },
  ],
  nodes: [
    { id: 'context', heading: 'ĐẶC ĐIỂM, TÌNH HÌNH' },
    {
      id: 'results',
      heading: 'KẾT QUẢ THỰC HIỆN',
      children: [
        {
          id: 'results.leadership',
          heading: 'Công tác lãnh đạo, chỉ đạo',
          guidance: [
            {
              id: 'results.leadership.documents',
              form: 'item',
              text: 'Việc ban hành các văn bản lãnh đạo, chỉ đạo thực hiện quy chế dân chủ ở cơ sở; trọng tâm là:',
              children: [
                {
                  id: 'results.leadership.documents.new',
                  form: 'item',
                  text: 'Văn bản ban hành mới trong kỳ.',
                },
              ],
            },
            {
              id: 'results.leadership.violations',
              form: 'item',
              text: 'Việc xử lý các vụ việc vi phạm dân chủ ở cơ sở (nếu có).',
              optional: true,
            },
          ],
          indicators: [
            {
              id: 'documents-issued',
              label: 'Số văn bản đã ban hành',
              unit: 'văn bản',
              valueType: 'count',
              aggregation: 'sum',
            },
            {
              id: 'committee-renewed',
              label: 'Đã kiện toàn ban chỉ đạo trong kỳ',
              unit: 'có/không',
              valueType: 'yes-no',
              aggregation: 'none',
            },
          ],
        },
        {
          id: 'results.communes',
          heading: 'Thực hiện dân chủ ở xã, phường, thị trấn',
          appliesTo: ['district'],
          indicators: [
            {
              id: 'communes',
              label: 'Tổng số xã, phường, thị trấn',
              unit: 'xã',
              valueType: 'count',
              aggregation: 'sum',
            },
            {
              id: 'communes-with-regulation',
              label: 'Số xã, phường, thị trấn đã ban hành quy chế',
              unit: 'xã',
              valueType: 'count',
              aggregation: 'sum',
              partOf: 'communes',
            },
            {
              id: 'regulation-share',
              label: 'Tỷ lệ xã, phường, thị trấn đã ban hành quy chế',
              unit: '%',
              valueType: 'percentage',
              aggregation: 'weighted-mean',
              ratio: { numerator: 'communes-with-regulation', denominator: 'communes' },
            },
            {
              id: 'dialogues',
              label: 'Tổng số cuộc đối thoại trực tiếp với Nhân dân',
              unit: 'cuộc',
              valueType: 'count',
              aggregation: 'sum',
              sumOf: ['dialogues-by-party', 'dialogues-by-government'],
            },
            {
              id: 'dialogues-by-party',
              label: 'Số cuộc đối thoại của người đứng đầu cấp ủy',
              unit: 'cuộc',
              valueType: 'count',
              aggregation: 'sum',
            },
            {
              id: 'dialogues-by-government',
              label: 'Số cuộc đối thoại của người đứng đầu chính quyền',
              unit: 'cuộc',
              valueType: 'count',
              aggregation: 'sum',
            },
            {
              id: 'contributions',
              label: 'Kinh phí Nhân dân đóng góp',
              unit: 'đồng',
              valueType: 'money',
              aggregation: 'sum',
            },
            {
              id: 'model',
              label: 'Mô hình tiêu biểu',
              unit: 'tên mô hình',
              valueType: 'text',
              aggregation: 'none',
            },
          ],
        },
        {
          id: 'results.agencies',
          heading: 'Thực hiện dân chủ trong hoạt động của cơ quan',
          appliesTo: ['department'],
          indicators: [
            {
              id: 'staff-conferences',
              label: 'Số hội nghị cán bộ, công chức đã tổ chức',
              unit: 'hội nghị',
              valueType: 'count',
              aggregation: 'sum',
            },
          ],
        },
        {
          id: 'results.strikes',
          heading: 'Đình công, ngừng việc tập thể',
          note: '(nếu có)',
          optional: true,
          indicators: [
            {
              id: 'strikes',
              label: 'Số vụ đình công, ngừng việc tập thể',
              unit: 'vụ',
              valueType: 'count',
              aggregation: 'sum',
            },
          ],
        },
      ],
    },
    {
      id: 'tasks',
      heading: 'NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ',
      children: [
        { id: 'tasks.next', heading: 'Nhiệm vụ, giải pháp trọng tâm' },
        { id: 'tasks.proposals', heading: 'Kiến nghị, đề xuất' },
      ],
    },
  ],
  constraints: [
    {
      id: 'renewal-by-document',
      expression: '!figures.committee_renewed || figures.documents_issued >= 1',
      message: {
        vi: 'đã kiện toàn ban chỉ đạo thì phải có văn bản đã ban hành; hãy kiểm tra lại cả hai chỗ',
        en: 'a committee is renewed by a document that was issued; check both places',
      },
    },
    {
      id: 'communes-as-before',
      expression: 'figures.communes == previous.communes',
      message: {
        vi: 'tổng số xã phải như kỳ trước, trừ khi có sắp xếp đơn vị hành chính; hãy kiểm tra lại',
        en: 'there should be as many communes as before, unless they were rearranged; check it',
      },
      severity: 'warning',
      basis: { source: 'Số đơn vị hành chính chỉ đổi khi có sắp xếp', mark: 'general' },
    },
  ],
});
