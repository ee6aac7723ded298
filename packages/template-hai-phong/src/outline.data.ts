import { defineOutline } from '@baocao/core';
import {
  agencyIndicators,
  communeIndicators,
  enterpriseIndicators,
  frontIndicators,
  governmentIndicators,
  partyCommitteeIndicators,
  steeringCommitteeIndicators,
} from './indicators.data.js';

/**
 * The outline that goes with letter 42-CV/BCĐ of 25 May 2023, word for word: odd spellings, a
 * decree without its year and the bracket that never closes are the source's own. Citations say
 * what the text says and complete nothing.
 */
export const haiPhongOutline = defineOutline({
  id: 'qcdc-hai-phong',
  version: '1.0.0',
  title: {
    name: 'ĐỀ CƯƠNG BÁO CÁO',
    subject:
      'kết quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023',
  },
  attachedTo: '(kèm theo Công văn số 42-CV/BCĐ, ngày 25/5/2023',
  unitKinds: [
    { id: 'district', label: 'quận, huyện' },
    { id: 'party-committee', label: 'đảng bộ trực thuộc Thành ủy' },
    { id: 'department', label: 'ban, sở, ngành thành phố' },
  ],
  nodes: [
    {
      id: 'context',
      heading:
        'KHÁI QUÁT ĐẶC ĐIỂM, TÌNH HÌNH CỦA ĐỊA PHƯƠNG, ĐƠN VỊ CÓ LIÊN QUAN, TÁC ĐỘNG TRỰC TIẾP ĐẾN VIỆC XÂY DỰNG VÀ THỰC HIỆN QCDC Ở CƠ SỞ (QCDC)',
    },
    {
      id: 'leadership',
      heading:
        'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO CỦA CẤP ỦY ĐẢNG, CHÍNH QUYỀN, MẶT TRẬN TỔ QUỐC VIỆT NAM, CÁC TỔ CHỨC CHÍNH TRỊ- XÃ HỘI VÀ HOẠT ĐỘNG CỦA BAN CHỈ ĐẠO THỰC HIỆN QCDC Ở CƠ SỞ',
      children: [
        {
          id: 'leadership.party-committee',
          heading: 'Công tác lãnh đạo, chỉ đạo của cấp ủy đảng',
          guidance: [
            {
              id: 'leadership.party-committee.new-documents',
              form: 'item',
              text: 'Việc ban hành các văn bản mới để lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở 6 tháng đầu năm 2023 gắn với thực hiện nhiệm vụ chính trị của địa phương, cơ quan, đơn vị; trọng tâm là triển khai Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành ủy về đẩy mạnh thực hiện dân chủ theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.',
              citations: [
                {
                  kind: 'Chỉ thị',
                  number: '15-CT/TU',
                  date: '2022-11-21',
                  issuer: 'Ban Thường vụ Thành ủy',
                },
              ],
            },
            {
              id: 'leadership.party-committee.awareness',
              form: 'item',
              text: 'Những đổi mới trong công tác tuyên truyền, giáo dục, tập huấn, bồi dưỡng về xây dựng và thực hiện QCDC ở cơ sở; đánh giá khái quát những chuyển biến trong nhận thức, trách nhiệm của đội ngũ cán bộ, công chức, viên chức nhất là người đứng đầu địa phương, cơ quan, đơn vị và các tầng lớp nhân dân về dân chủ và thực hành dân chủ ở cơ sở.',
            },
            {
              id: 'leadership.party-committee.city-theme-and-dialogue',
              form: 'item',
              text: 'Công tác lãnh đạo, chỉ đạo xây dựng và thực hiện QCDC ở cơ sở gắn với chủ đề năm 2023 của thành phố “Đẩy mạnh chỉnh trang, hiện đại hóa đô thị - Xây dựng nông thôn mới kiểu mẫu - Thực hiện chuyển đổi số”; tổ chức kiểm điểm giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI và Nghị quyết Đại hội Đảng bộ các cấp, nhiệm kỳ 2020 - 2025; thực hiện đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân theo Hướng dẫn số 12-HD/BDVTU, ngày 10/01/2023 của Ban Dân vận Thành ủy.',
              citations: [
                {
                  kind: 'Nghị quyết',
                  name: 'Nghị quyết Đại hội Đảng bộ thành phố lần thứ XVI',
                },
                {
                  kind: 'Hướng dẫn',
                  number: '12-HD/BDVTU',
                  date: '2023-01-10',
                  issuer: 'Ban Dân vận Thành ủy',
                },
              ],
            },
          ],
          indicators: partyCommitteeIndicators,
        },
        {
          id: 'leadership.government',
          heading:
            'Công tác chỉ đạo triển khai thực hiện của Hội đồng nhân dân, Ủy ban nhân dân các cấp',
          guidance: [
            {
              id: 'leadership.government.peoples-councils',
              form: 'item',
              text: 'Việc chỉ đạo triển khai thực hiện dân chủ của Hội đồng nhân dân các cấp thông qua các hoạt động: giám sát, tiếp xúc cử tri, tổ chức các kỳ họp, hoạt động chất vấn và trả lời chất vấn của đại biểu Hội đồng nhân dân tại các kỳ họp, giải quyết các kiến nghị của cử tri.',
            },
            {
              id: 'leadership.government.peoples-committees',
              form: 'item',
              text: 'Việc chỉ đạo triển khai thực hiện Quyết định số 346/QĐ-TTg ngày 06/4/2023 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành Luật Thực hiện dân chủ ở cơ sở; Kế hoạch số: 03/KH-UBND ngày 04/01/2023 của Ủy ban nhân dân thành phố triển khai thực hiện Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành ủy về đẩy mạnh thực hiện dân chủ theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”; Kế hoạch số: 149/KH-UBND ngày 09/5/2023 của Ủy ban nhân dân thành phố triển khai thi hành Luật Thực hiện dân chủ ở cơ sở; cụ thể hóa, tổ chức thực hiện dân chủ trong triển khai các nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh năm 2023.',
              citations: [
                {
                  kind: 'Quyết định',
                  number: '346/QĐ-TTg',
                  date: '2023-04-06',
                  issuer: 'Thủ tướng Chính phủ',
                },
                { kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' },
                {
                  kind: 'Kế hoạch',
                  number: '03/KH-UBND',
                  date: '2023-01-04',
                  issuer: 'Ủy ban nhân dân thành phố',
                },
                {
                  kind: 'Chỉ thị',
                  number: '15-CT/TU',
                  date: '2022-11-21',
                  issuer: 'Ban Thường vụ Thành ủy',
                },
                {
                  kind: 'Kế hoạch',
                  number: '149/KH-UBND',
                  date: '2023-05-09',
                  issuer: 'Ủy ban nhân dân thành phố',
                },
                { kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' },
              ],
            },
          ],
          indicators: governmentIndicators,
        },
        {
          id: 'leadership.front-and-organisations',
          heading:
            'Vai trò của Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị- xã hội, người đứng đầu các cơ quan, đơn vị trong xây dựng và thực hiện QCDC ở cơ sở',
          guidance: [
            {
              id: 'leadership.front-and-organisations.mobilisation',
              form: 'item',
              text: 'Việc ban hành các văn bản chỉ đạo, hướng dẫn, phối hợp thực hiện QCDC ở cơ sở; tuyên truyền, vận động đoàn viên, hội viên thực hiện các chủ trương của Đảng, pháp luật của Nhà nước về QCDC ở cơ sở, trọng tâm là Luật Thực hiện dân chủ ở cơ sở; nắm bắt tình hình, tâm tư, nguyện vọng của cán bộ, đảng viên và Nhân dân; thực hiện chức năng đại diện, bảo vệ quyền và lợi ích hợp pháp của đoàn viên, hội viên.',
              citations: [{ kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' }],
            },
            {
              id: 'leadership.front-and-organisations.supervision-and-criticism',
              form: 'item',
              text: 'Kết quả thực hiện giám sát, phản biện xã hội, góp ý xây dựng Đảng, xây dựng chính quyền theo Chỉ thị số 18-CT/TW, ngày 26/10/2022 của Ban Bí thư về phát huy vai trò, nâng cao chất lượng, hiệu quả giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị-xã hội; Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW, Quy định số 124-QĐ/TW; đánh giá sự tham gia có trách nhiệm của người dân trong hoạt động tự quản ở cộng đồng dân cư (thông qua Ban thanh tra nhân dân, Ban giám sát đầu tư của cộng đồng, Tổ hòa giải ở cơ sở, Tổ Nhân dân tự quản…).',
              citations: [
                {
                  kind: 'Chỉ thị',
                  number: '18-CT/TW',
                  date: '2022-10-26',
                  issuer: 'Ban Bí thư',
                },
                { kind: 'Quyết định', number: '217-QĐ/TW' },
                { kind: 'Quyết định', number: '218-QĐ/TW' },
                { kind: 'Quy định', number: '124-QĐ/TW' },
              ],
            },
            {
              id: 'leadership.front-and-organisations.heads-of-agencies',
              form: 'item',
              text: 'Vai trò của người đứng đầu cơ quan, đơn vị trong chỉ đạo, điều hành, kiểm tra, đôn đốc việc thực hiện QCDC ở cơ sở.',
            },
          ],
          indicators: frontIndicators,
        },
        {
          id: 'leadership.steering-committee',
          heading:
            'Hoạt động của ban chỉ đạo xây dựng và thực hiện QCDC ở cơ sở các cấp, các ngành, đơn vị',
          guidance: [
            {
              id: 'leadership.steering-committee.guidance-and-inspection',
              form: 'item',
              text: 'Công tác tham mưu giúp cấp ủy ban hành văn bản hướng dẫn, đôn đốc triển khai thực hiện; tổ chức kiểm tra, giám sát, giúp cơ sở tháo gỡ vướng mắc, khắc phục hạn chế, yếu kém; phát hiện các vụ việc vi phạm dân chủ, có dấu hiệu vi phạm dân chủ ở cơ sở và kết quả tham mưu giúp cấp ủy xử lý các vụ việc đó (nếu có).',
              optional: true,
            },
            {
              id: 'leadership.steering-committee.models',
              form: 'item',
              text: 'Việc tham mưu giúp cấp ủy sơ kết, xây dựng và nhân rộng các mô hình, điển hình thực hiện tốt QCDC ở cơ sở.',
            },
            {
              id: 'leadership.steering-committee.working-regulations',
              form: 'item',
              text: 'Công tác kiện toàn, bổ sung, sửa đổi quy chế hoạt động và phân công nhiệm vụ thành viên ban chỉ đạo, việc duy trì chế độ giao ban định kỳ, trách nhiệm và chất lượng hoạt động của ban chỉ đạo, của thành viên ban chỉ đạo; công tác phối hợp giữa Ban Chỉ đạo và các cơ quan, đơn vị có liên quan.',
            },
          ],
          indicators: steeringCommitteeIndicators,
        },
      ],
    },
    {
      // The unit chooses among the kinds of base, as the note says: no section is closed to a kind
      // of unit here, and a unit answers "not applicable" for what it does not have.
      id: 'results',
      heading: 'KẾT QUẢ THỰC HIỆN QCDC Ở CƠ SỞ ĐỐI VỚI CÁC LOẠI HÌNH CƠ SỞ',
      note: '(tuỳ theo đặc điểm cụ thể, các địa phương, đơn vị lựa chọn nội dung báo cáo cho phù hợp)',
      children: [
        {
          id: 'results.communes',
          heading: 'Kết quả thực hiện dân chủ ở xã, phường, thị trấn',
          note: '(theo Pháp lệnh số 34/2007/PL-UBTVQH11, ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội)',
          citations: [
            {
              kind: 'Pháp lệnh',
              number: '34/2007/PL-UBTVQH11',
              date: '2007-04-20',
              issuer: 'Ủy ban Thường vụ Quốc hội',
            },
          ],
          guidance: [
            {
              id: 'results.communes.ordinance',
              form: 'item',
              text: 'Kết quả thực hiện các nội dung Pháp lệnh 34/2007/PL-UBTVQH11.',
              citations: [{ kind: 'Pháp lệnh', number: '34/2007/PL-UBTVQH11' }],
            },
            {
              id: 'results.communes.administration-and-dialogue',
              form: 'item',
              text: 'Kết quả thực hiện cải cách hành chính, đặc biệt là cải cách thủ tục hành chính, thực hiện chế độ “một cửa”, “một cửa liên thông”, dịch vụ công trực tuyến; đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước. Việc xây dựng, sửa đổi, bổ sung hương ước, quy ước của thôn, tổ dân phố; bầu trưởng thôn, tổ trưởng tổ dân phố. Kết quả đối thoại trực tiếp của cấp ủy, chính quyền với Nhân dân; tình hình khiếu nại, tố cáo và giải quyết khiếu nại, tố cáo, những vấn đề bức xúc của Nhân dân ở cơ sở.',
            },
            {
              id: 'results.communes.new-rural-areas',
              form: 'item',
              text: 'Kết quả xây dựng và thực hiện dân chủ trong xây dựng nông thôn mới kiểu mẫu theo Công văn số 510-CV/BDVTU, ngày 28/02/2022 của Ban Dân vận Thành ủy (việc cụ thể hóa thành văn bản chỉ đạo thực hiện, số lượng xã đã ban hành quy chế, kết quả thực hiện, khó khăn, vướng mắc); xây dựng đô thị văn minh; giải phóng mặt bằng, thu hồi đất; thực hiện chính sách hỗ trợ sản xuất; chủ trương, chính sách đối với người có công với cách mạng, người nghèo; hoạt động xã hội hóa trong lĩnh vực giáo dục...',
              citations: [
                {
                  kind: 'Công văn',
                  number: '510-CV/BDVTU',
                  date: '2022-02-28',
                  issuer: 'Ban Dân vận Thành ủy',
                },
              ],
            },
            {
              id: 'results.communes.self-management',
              form: 'item',
              text: 'Kết quả hoạt động của Ban giám sát đầu tư của cộng đồng, Ban thanh tra nhân dân, Tổ hòa giải ở cơ sở, Tổ Nhân dân tự quản ở xã, phường, thị trấn (lưu ý đánh giá nội dung, phương thức và hiệu quả hoạt động của các mô hình tự quản ở cộng đồng dân cư).',
            },
          ],
          indicators: communeIndicators,
        },
        {
          id: 'results.agencies',
          heading:
            'Kết quả thực hiện dân chủ trong hoạt động của cơ quan nhà nước, đơn vị lực lượng vũ trang và đơn vị sự nghiệp công lập',
          note: '(theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ và các văn bản chỉ đạo, hướng dẫn thực hiện QCDC của bộ, ngành Trung ương)',
          citations: [
            {
              kind: 'Nghị định',
              number: '04/2015/NĐ-CP',
              date: '2015-01-09',
              issuer: 'Chính phủ',
            },
          ],
          guidance: [
            {
              id: 'results.agencies.decree',
              form: 'item',
              text: 'Kết quả thực hiện Nghị định số 04/2015/NĐ-CP.',
              citations: [{ kind: 'Nghị định', number: '04/2015/NĐ-CP' }],
            },
            {
              id: 'results.agencies.staff-conferences',
              form: 'item',
              text: 'Kết quả tổ chức hội nghị cán bộ, công chức, viên chức; việc rà soát, sửa đổi, bổ sung, xây dựng và thực hiện các quy chế, quy định thực hiện dân chủ trong nội bộ và mối quan hệ với các cơ quan, tổ chức, cá nhân có liên quan; hoạt động của Ban thanh tra nhân dân của cơ quan, đơn vị.',
            },
            {
              id: 'results.agencies.reorganisation',
              form: 'item',
              text: 'Kết quả thực hiện dân chủ gắn với triển khai các nghị quyết của Trung ương về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức, tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập (Nghị quyết số 39-NQ/TW, ngày 17/4/2015 của Bộ Chính trị, Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương); công tác cải cách hành chính, công tác tiếp công dân, đối thoại, giải quyết đơn thư.',
              citations: [
                {
                  kind: 'Nghị quyết',
                  number: '39-NQ/TW',
                  date: '2015-04-17',
                  issuer: 'Bộ Chính trị',
                },
                // One date and one issuer stand behind both numbers in the text.
                {
                  kind: 'Nghị quyết',
                  number: '18-NQ/TW',
                  date: '2017-10-25',
                  issuer: 'Ban Chấp hành Trung ương',
                },
                {
                  kind: 'Nghị quyết',
                  number: '19-NQ/TW',
                  date: '2017-10-25',
                  issuer: 'Ban Chấp hành Trung ương',
                },
              ],
            },
          ],
          indicators: agencyIndicators,
        },
        {
          id: 'results.enterprises',
          heading: 'Kết quả thực hiện QCDC ở các loại hình doanh nghiệp',
          note: '(theo Nghị định số 145/2020/NĐ-CP ngày 14/12/2020 của Chính phủ)',
          citations: [
            {
              kind: 'Nghị định',
              number: '145/2020/NĐ-CP',
              date: '2020-12-14',
              issuer: 'Chính phủ',
            },
          ],
          guidance: [
            {
              id: 'results.enterprises.overview',
              form: 'item',
              text: 'Khái quát chung tình hình hoạt động của doanh nghiệp; việc thành lập các tổ chức chính trị, tổ chức chính trị - xã hội tại doanh nghiệp; việc thành lập tổ chức đại diện người lao động tại cơ sở.',
            },
            {
              id: 'results.enterprises.decree-chapter-five',
              form: 'item',
              text: 'Kết quả thực hiện các nội dung quy định tại Chương V của Nghị định số 145/NĐ-CP ngày 14/12/2020 của Chính phủ; trọng tâm là:',
              citations: [
                {
                  kind: 'Nghị định',
                  number: '145/NĐ-CP',
                  date: '2020-12-14',
                  issuer: 'Chính phủ',
                },
              ],
              children: [
                {
                  id: 'results.enterprises.decree-chapter-five.disclosure-and-participation',
                  form: 'item',
                  text: 'Kết quả thực hiện các nội dung, hình thức người sử dụng lao động phải công khai; nội dung, hình thức người lao động được tham gia ý kiến, được quyết định, được kiểm tra, giám sát.',
                },
                {
                  id: 'results.enterprises.decree-chapter-five.regulations',
                  form: 'item',
                  text: 'Việc xây dựng, sửa đổi, bổ sung và thực hiện các quy định, quy chế thực hiện dân chủ của doanh nghiệp (nêu rõ số lượng doanh nghiệp ban hành QCDC ở cơ sở, ký kết thỏa ước lao động tập thể).',
                },
                {
                  id: 'results.enterprises.decree-chapter-five.dialogue',
                  form: 'item',
                  text: 'Việc tổ chức đối thoại tại nơi làm việc; hội nghị người lao động.',
                },
              ],
            },
            {
              id: 'results.enterprises.awareness-and-unions',
              form: 'item',
              text: 'Đánh giá nhận thức, trách nhiệm của người sử dụng lao động và người lao động trong việc thực hiện QCDC ở cơ sở; vai trò của tổ chức công đoàn, tổ chức đại diện người lao động tại cơ sở tham gia thực hiện QCDC và giải quyết đình công, ngừng việc tập thể trong doanh nghiệp (nếu có).',
              optional: true,
            },
          ],
          indicators: enterpriseIndicators,
        },
        {
          id: 'results.other-bases',
          heading: 'Việc xây dựng và thực hiện QCDC ở các loại hình cơ sở khác',
          note: '(nếu có)',
          optional: true,
        },
      ],
    },
    {
      id: 'assessment',
      heading: 'ĐÁNH GIÁ CHUNG',
      children: [
        {
          id: 'assessment.achievements',
          heading: 'Kết quả đạt được',
          guidance: [
            {
              id: 'assessment.achievements.scope',
              form: 'paragraph',
              text: 'Trách nhiệm của các tổ chức trong hệ thống chính trị; của ban chỉ đạo các cấp, các ngành, của người đứng đầu các cơ quan, đơn vị đối với việc thực hiện QCDC ở cơ sở; những kết quả nổi bật, cách làm mới; những chuyển biến, tiến bộ; những mô hình tiêu biểu.',
            },
          ],
        },
        {
          id: 'assessment.shortcomings',
          heading: 'Những hạn chế, yếu kém',
          guidance: [
            {
              id: 'assessment.shortcomings.scope',
              form: 'paragraph',
              text: 'Những hạn chế trong nhận thức; chỉ đạo, điều hành, phối hợp thực hiện của các cấp, ngành; trách nhiệm của người đứng đầu cơ quan, đơn vị; trách nhiệm của ban chỉ đạo và những hạn chế trong kết quả xây dựng và thực hiện QCDC ở cơ sở.',
            },
          ],
        },
        {
          id: 'assessment.causes',
          heading: 'Những nguyên nhân của hạn chế, yếu kém',
          guidance: [
            {
              id: 'assessment.causes.scope',
              form: 'paragraph',
              text: 'Tập trung làm rõ nguyên nhân khách quan, chủ quan của những hạn chế trong việc thực hiện QCDC ở cơ sở.',
            },
          ],
        },
      ],
    },
    {
      id: 'outlook',
      heading: 'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM 6 THÁNG CUỐI NĂM 2023 VÀ KIẾN NGHỊ, ĐỀ XUẤT',
      children: [
        {
          id: 'outlook.tasks',
          heading: 'Nhiệm vụ, giải pháp',
          guidance: [
            {
              id: 'outlook.tasks.scope',
              form: 'paragraph',
              text: 'Tập trung đề xuất các nhiệm vụ, giải pháp trọng tâm trong công tác lãnh đạo, chỉ đạo quán triệt, triển khai thực hiện Chỉ thị số 15-CT/TU ngày 21/11/2022 của Ban Thường vụ Thành ủy về đẩy mạnh thực hiện dân chủ theo phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”; phổ biến, tuyên truyền, tổ chức thi hành Luật Thực hiện dân chủ ở cơ sở, đảm bảo nghiêm túc, hiệu quả.',
              citations: [
                {
                  kind: 'Chỉ thị',
                  number: '15-CT/TU',
                  date: '2022-11-21',
                  issuer: 'Ban Thường vụ Thành ủy',
                },
                { kind: 'Luật', name: 'Luật Thực hiện dân chủ ở cơ sở' },
              ],
            },
          ],
        },
        {
          id: 'outlook.proposals',
          heading: 'Kiến nghị, đề xuất',
          guidance: [
            {
              id: 'outlook.proposals.difficulties',
              form: 'item',
              text: 'Những bất cập, vướng mắc trong quá trình thực hiện QCDC ở các loại hình cơ sở.',
            },
            {
              id: 'outlook.proposals.to-higher-levels',
              form: 'item',
              text: 'Kiến nghị, đề xuất với Trung ương, Thành phố, Ban Chỉ đạo Trung ương, Thành phố về xây dựng và thực hiện QCDC ở cơ sở nhằm đẩy mạnh và nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện QCDC ở cơ sở.',
            },
          ],
        },
      ],
    },
  ],
});
