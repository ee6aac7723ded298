import {
  answer,
  cell,
  heading,
  list,
  listItem,
  paragraph,
  table,
  type OfficialDocument,
} from '@baocao/document';

const document = (...blocks: OfficialDocument['sections'][number]['blocks']): OfficialDocument => ({
  profile: 'party-2018',
  language: 'vi',
  properties: { title: 'Báo cáo', author: 'Ban Chỉ đạo' },
  sections: [{ blocks }],
});

/** Documents that LibreOffice has opened and saved for the corpus, by the name of the file. */
export const officeDocuments: Readonly<Record<string, OfficialDocument>> = {
  'libreoffice-answers': document(
    heading({ level: 1, text: 'Công tác lãnh đạo' }),
    answer({
      key: 'leadership',
      title: 'Công tác lãnh đạo, chỉ đạo',
      blocks: [paragraph('Đã ban hành 3 văn bản.'), paragraph('Đã tổ chức 2 hội nghị.')],
    }),
    heading({ level: 1, text: 'Kết quả thực hiện' }),
    answer({
      key: 'results.lists',
      title: 'Kết quả',
      blocks: [list([listItem('Xã An Lão', [listItem('Thôn Một')]), listItem('Xã Bát Trang')])],
    }),
    answer({
      key: 'results.table',
      title: 'Kết quả',
      blocks: [
        table({
          description: 'Số đơn theo loại',
          head: [cell('Loại'), cell('Số đơn')],
          rows: [[cell('Khiếu nại'), cell('12')]],
        }),
      ],
    }),
    paragraph('Nơi nhận: như trên.'),
  ),
  'libreoffice-blank': document(
    heading({ level: 1, text: 'Công tác lãnh đạo' }),
    answer({ key: 'leadership', title: 'Công tác lãnh đạo, chỉ đạo', blocks: [] }),
    answer({
      key: 'a-key-longer-than-a-tag-can-be.'.repeat(4),
      title: 'Khó khăn, vướng mắc',
      placeholder: 'Nêu khó khăn, vướng mắc',
      blocks: [],
    }),
    paragraph('Nơi nhận: như trên.'),
  ),
};
