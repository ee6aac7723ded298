import { createRandom, type Random } from './random.js';
import type {
  ReportItem,
  ReportPart,
  ReportRow,
  ReportSection,
  ReportTable,
  SyntheticReport,
} from './synthetic-report.js';
import { actors, deeds, outcomes, placeNames, subjects } from './words.data.js';

const seed = 42;
/** Words of running text that fill a page. */
const wordsPerPage = 466;
const sectionsPerPart = 5;
const sectionsPerTable = 4;
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** A report of about so many pages; the same number always gives the same words. */
export function makeReport(pages: number): SyntheticReport {
  const random = createRandom(seed);
  const sections: ReportSection[] = [];
  let words = 0;
  while (words < pages * wordsPerPage) {
    const section = makeSection(random, sections.length);
    sections.push(section);
    words += wordsIn(section);
  }
  return { ...frame, parts: partsOf(sections, random) };
}

function partsOf(sections: readonly ReportSection[], random: Random): ReportPart[] {
  return times(Math.ceil(sections.length / sectionsPerPart), (index) => ({
    heading: `${romanOf(index + 1)}. ${random.of(subjects).toLocaleUpperCase('vi')}`,
    sections: sections.slice(index * sectionsPerPart, (index + 1) * sectionsPerPart),
  }));
}

const frame: Omit<SyntheticReport, 'parts'> = {
  letterhead: {
    superior: 'THÀNH PHỐ MẪU',
    body: 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ',
    national: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: 07/BC-BCĐ',
    placeDate: 'Thành phố Mẫu, ngày 09 tháng 6 năm 2023',
  },
  name: 'BÁO CÁO',
  summary: 'Kết quả xây dựng và thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
  recipients: [
    'Ban Chỉ đạo Trung ương (để báo cáo);',
    'Thường trực Thành ủy;',
    'Các thành viên Ban Chỉ đạo;',
    'Lưu: VT, BCĐ.',
  ],
  post: 'TRƯỞNG BAN',
  signer: 'Nguyễn Văn Mẫu',
};

/** Beyond thirty-nine the tens grow long, as they do on paper. */
function romanOf(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (roman[number % 10] ?? '');
}

function makeSection(random: Random, index: number): ReportSection {
  return {
    heading: `${(index % sectionsPerPart) + 1}. ${random.of(subjects)}`,
    paragraphs: times(random.whole(2, 4), () => makeParagraph(random)),
    items: times(random.whole(2, 4), () => makeItem(random)),
    tables: index % sectionsPerTable === 1 ? [makeTable(random)] : [],
  };
}

function makeParagraph(random: Random): string {
  return times(random.whole(2, 3), () => makeSentence(random)).join(' ');
}

function makeItem(random: Random): ReportItem {
  return {
    text: makeSentence(random),
    children: times(random.whole(0, 3), () => makeFinding(random)),
  };
}

function makeSentence(random: Random): string {
  const [day, month] = [random.whole(1, 28), random.whole(1, 6)];
  const basis = `Kế hoạch số ${random.whole(10, 499)}-KH/BCĐ ngày ${day}/${month}/2023`;
  return `${random.of(actors)} ${makePlace(random)} ${random.of(deeds)} theo ${basis}, ${random.of(outcomes)}.`;
}

function makeFinding(random: Random): string {
  const share = `${random.whole(60, 99)},${random.whole(0, 9)} %`;
  return `${makePlace(random)}: ${random.whole(2, 90)} cuộc với ${makeFigure(random)} lượt người, đạt ${share} kế hoạch, ${random.of(outcomes)};`;
}

function makeTable(random: Random): ReportTable {
  return {
    caption: `Bảng tổng hợp đối thoại của ${makePlace(random)}`,
    rows: times(random.whole(6, 14), (index) => makeRow(random, index)),
  };
}

function makeRow(random: Random, index: number): ReportRow {
  return {
    order: String(index + 1),
    unit: `Xã ${makePlace(random)}`,
    meetings: String(random.whole(1, 40)),
    people: makeFigure(random),
    note: random.whole(0, 2) === 0 ? `Chưa gồm tháng ${random.whole(1, 6)}` : '',
  };
}

function makePlace(random: Random): string {
  return `${random.of(placeNames.first)} ${random.of(placeNames.second)}`;
}

/** `1.240` */
function makeFigure(random: Random): string {
  return `${random.whole(1, 9)}.${String(random.whole(0, 999)).padStart(3, '0')}`;
}

function times<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function wordsIn(section: ReportSection): number {
  return JSON.stringify(section).split(' ').length;
}
