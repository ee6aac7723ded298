import { deadlineLabel, periodLabel } from '@baocao/core';
import type { Answers } from './answers.js';
import type { LocalityChanges } from './changes-for.js';

/** The README of the folder, in Vietnamese: its readers are the locality's own people. */
export function readmeText(answers: Answers, changes: LocalityChanges, round: string): string {
  const { body, period, deadline, keeping } = answers;
  return `# ${changes.name ?? changes.id}

Đợt báo cáo ${periodLabel(period)} của ${body}; thời hạn: ${deadlineLabel(deadline, 'vi')}.

Cần có Node từ 20.19 trở lên.

\`\`\`sh
npm install
npm run check    # kiểm tra mẫu và các báo cáo của đợt
npm run render   # in công văn và đề cương ra thư mục out/ (PDF, DOCX)
\`\`\`

## Việc cần làm trước khi gửi công văn

1. ${keeping === 'typescript' ? typescriptStep : jsonStep(round)}
2. Đọc công văn và đề cương đã in: số, ký hiệu, người ký và căn cứ do cơ quan ban hành điền.
3. Thay danh sách đơn vị trong \`${round}/units.csv\` bằng danh sách thật.

## Nhận báo cáo và tổng hợp

\`\`\`sh
npx baocao new --unit MÃ-ĐƠN-VỊ --dir ${round}   # lập báo cáo để đơn vị điền
npm run check
npm run consolidate                               # tổng hợp cả đợt
\`\`\`

\`npx baocao --help\` hướng dẫn các lệnh còn lại.
`;
}

const typescriptStep =
  'Sửa `src/template.data.ts` (chỉ ghi những gì khác với mẫu Hải Phòng), chạy `npm test`; `npm run round` lập thư mục cho một đợt mới theo mẫu đã sửa (đổi `round.id` trước).';

function jsonStep(round: string): string {
  return `Sửa \`${round}/round.json\` (công văn, nơi nhận, thời hạn) và \`${round}/outline.json\` (đề cương).`;
}
