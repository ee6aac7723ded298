import { figure, narrative, noneArising, notApplicable, notReported } from '@baocao/core';
import { toText } from '@baocao/document';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../src/compose/compose-letter.js';
import { composeOutline } from '../src/compose/compose-outline.js';
import { composeBlankReport, composeReport } from '../src/compose/compose-report.js';
import { responseBlocks } from '../src/compose/response-blocks.js';
import { newReport } from '../src/new-report.js';
import { sampleTemplate, stateTemplate } from './sample-template.js';

const lines = (document: Parameters<typeof toText>[0]) => toText(document).split('\n');
const blank = newReport(sampleTemplate, 'ben-thuy');

describe('composeLetter', () => {
  it('sets head, addressee, body and closing in the order of the layout', () => {
    expect(lines(composeLetter(sampleTemplate)).filter((line) => line !== '')).toEqual([
      'THÀNH ỦY SÔNG LAM',
      'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 17-CV/BCĐ',
      'Sông Lam, ngày 22 tháng 5 năm 2023',
      'V/v báo cáo kết quả thực hiện quy chế dân chủ ở cơ sở 6 tháng đầu năm 2023',
      'Kính gửi:',
      'Ban Chỉ đạo thực hiện quy chế dân chủ các quận, huyện, ban, sở, ngành',
      'Ban Chỉ đạo thành phố đề nghị các đơn vị báo cáo theo đề cương gửi kèm.',
      'Nơi nhận:',
      '- Như trên,',
      '- Lưu BCĐ.',
      'TRƯỞNG BAN',
      'Trần Thị Minh',
    ]);
  });

  it('follows the layout regime of the template', () => {
    const text = lines(composeLetter(stateTemplate));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });
});

describe('composeLetter with its outline', () => {
  const { sections } = composeLetter(sampleTemplate, { withOutline: true });

  it('is the letter, and the outline on pages numbered for themselves', () => {
    const [letter] = composeLetter(sampleTemplate).sections;
    const [outline] = composeOutline(sampleTemplate).sections;
    expect(sections).toEqual([letter, outline]);
    expect(outline).toHaveProperty('restartNumbering', true);
  });
});

describe('composeOutline', () => {
  it('numbers the sections and marks the guidance by their places', () => {
    const text = lines(composeOutline(sampleTemplate));
    expect(text).toEqual(
      expect.arrayContaining([
        'ĐỀ CƯƠNG BÁO CÁO',
        'I. ĐẶC ĐIỂM, TÌNH HÌNH',
        'II. KẾT QUẢ THỰC HIỆN',
        '1. Công tác lãnh đạo, chỉ đạo',
        '+ Văn bản ban hành mới trong kỳ.',
        '- Việc xử lý các vụ việc vi phạm dân chủ ở cơ sở (nếu có).',
        '4. Đình công, ngừng việc tập thể (nếu có)',
        '(Ký tên, đóng dấu)',
      ]),
    );
  });
});

describe('composeBlankReport', () => {
  const text = lines(composeBlankReport(sampleTemplate, 'ben-thuy'));

  it('leaves number and date to be written, and shows guidance and a place for each answer', () => {
    expect(text).toContain('Số …-BC/BCĐ');
    expect(text).toContain('Bến Thủy, ngày … tháng … năm 2023');
    expect(text).toContain('+ Văn bản ban hành mới trong kỳ.');
    const places = text.filter((line) => line.startsWith('[Nhập nội dung báo cáo'));
    expect(places).toHaveLength(7);
  });

  it('asks a unit only for the figures of its kind', () => {
    expect(text.join('\n')).toContain('Tổng số xã, phường, thị trấn\txã\tII.2\t…');
    expect(text.join('\n')).not.toContain('Số hội nghị cán bộ, công chức đã tổ chức');
  });
});

describe('composeReport', () => {
  const report = {
    ...blank,
    header: { ...blank.header, number: { sequence: 7, symbol: 'BC/BCĐ' }, date: '2023-06-05' },
    responses: {
      context: narrative(
        'Huyện có 12 xã.',
        { type: 'list', items: [{ content: [{ text: 'Dân số 90.000 người.' }] }] },
        {
          type: 'table',
          head: [{ paragraphs: [{ type: 'paragraph', content: [{ text: 'Xã' }] }] }],
          rows: [[{ paragraphs: [{ type: 'paragraph', content: [{ text: 'Hồng Lam' }] }] }]],
        },
      ),
      'results.strikes': noneArising(),
      'results.agencies': notApplicable('huyện báo cáo theo mục 2.'),
    },
    indicators: {
      communes: figure(1240),
      'regulation-share': figure(78.5),
      'committee-renewed': figure(false),
      model: figure('Tổ Nhân dân tự quản'),
      contributions: notReported(),
    },
  };
  const text = toText(composeReport(sampleTemplate, report));

  it('says each kind of answer in its own words, and never lets a missing one pass', () => {
    expect(text).toContain('Số 07-BC/BCĐ');
    expect(text).toContain('Bến Thủy, ngày 05 tháng 6 năm 2023');
    expect(text).toContain('Huyện có 12 xã.\n- Dân số 90.000 người.');
    expect(text).toContain('Trong kỳ báo cáo không phát sinh.');
    expect(text).toContain('Không thuộc phạm vi báo cáo của đơn vị: huyện báo cáo theo mục 2.');
    expect(text).toContain('2. Kiến nghị, đề xuất\nĐơn vị chưa báo cáo nội dung này.');
  });

  it('prints the note above the name only while there is no name', () => {
    const signed = (signature: object) =>
      toText(
        composeReport(sampleTemplate, {
          ...report,
          header: {
            ...report.header,
            signature: { posts: ['TRƯỞNG BAN'], note: '(Ký tên, đóng dấu)', ...signature },
          },
        }),
      );
    expect(signed({})).toContain('(Ký tên, đóng dấu)');
    expect(signed({ name: 'Lê Văn An' })).not.toContain('(Ký tên, đóng dấu)');
  });

  it('sets the figures of a table at the right, the numbers of its rows in the middle', () => {
    const cell = (text: string) => ({
      paragraphs: [{ type: 'paragraph' as const, content: [{ text }] }],
    });
    const [block] = responseBlocks(
      narrative({
        type: 'table',
        head: [cell('TT'), cell('Xã'), cell('Số')],
        rows: [[cell('1'), cell('A'), cell('1.240')]],
      }),
    );
    expect(block).toMatchObject({
      head: [{}, {}, {}],
      rows: [[{ ordinal: true }, { paragraphs: [[{ text: 'A' }]] }, { figure: true }]],
    });
    expect(block).not.toHaveProperty('rows.0.1.figure');
    expect(block).not.toHaveProperty('rows.0.0.figure');
  });

  it('writes figures as Vietnamese reports do, and tells missing from zero', () => {
    expect(text).toContain('Tổng số xã, phường, thị trấn\txã\tII.2\t1.240');
    expect(text).toContain('Tỷ lệ xã, phường, thị trấn đã ban hành quy chế\t%\tII.2\t78,5\n');
    expect(text).toContain('\tcó/không\tII.1\tKhông');
    expect(text).toContain('\tTổ Nhân dân tự quản');
    expect(text).toContain('\tđồng\tII.2\tChưa có số liệu');
    expect(text).toContain('Số văn bản đã ban hành\tvăn bản\tII.1\t…');
  });

  it('says in the annex which report it goes with, in the words of each layout', () => {
    expect(text).toContain('(kèm theo Báo cáo số 07-BC/BCĐ, ngày 05/6/2023)');
    expect(toText(composeReport(stateTemplate, report))).toContain(
      '(kèm theo Báo cáo số 07/BC/BCĐ ngày 05/6/2023)',
    );
    expect(toText(composeReport(sampleTemplate, blank))).toContain(
      '(kèm theo Báo cáo số …-BC/BCĐ, ngày …/…/2023)',
    );
  });
});
