import { extendTemplate } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

export const template = extendTemplate(haiPhongTemplate, {
  id: 'song-lam',
  version: '1.0.0',
  name: 'Báo cáo thực hiện dân chủ ở cơ sở, thành phố Sông Lam',
  outline: {
    id: 'qcdc-song-lam',
    version: '1.0.0',
    nodes: { 'results.other-bases': 'drop' },
    add: [
      {
        after: 'assessment',
        node: { id: 'digital', heading: 'CHUYỂN ĐỔI SỐ TRONG THỰC HIỆN DÂN CHỦ Ở CƠ SỞ' },
      },
    ],
  },
  round: { deadline: { kind: 'on-or-before', date: '2023-06-20' } },
});
