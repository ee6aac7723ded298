import { checkAdaptation, extendTemplate, type Adaptation } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const adaptation: Adaptation = {
  rest: ['reword', 'extend'],
  sections: {
    'results.other-bases': ['reword', 'extend', 'omit', 'move'],
    'outlook.proposals': [],
  },
};

export const songLam = extendTemplate(haiPhongTemplate, {
  id: 'song-lam',
  version: '1.0.0',
  name: 'Báo cáo thực hiện dân chủ ở cơ sở, tỉnh Sông Lam',
  relation: 'complies-with',
  adaptation,
});

// What the claim does not keep, as diagnostics: nothing here.
console.log(checkAdaptation(haiPhongTemplate, songLam));
