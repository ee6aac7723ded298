import type { Citation } from '@baocao/core';

const law: Citation = {
  kind: 'Luật',
  number: '10/2022/QH15',
  date: '2022-11-10',
  issuer: 'Quốc hội',
};
const decree: Citation = {
  kind: 'Nghị định',
  number: '145/2020/NĐ-CP',
  date: '2020-12-14',
  issuer: 'Chính phủ',
};
const decision = { kind: 'Quyết định', date: '2013-12-12', issuer: 'Bộ Chính trị' } as const;

/**
 * What `extendTemplate` has to put into the outline of 2023 for a round under the Law on grassroots
 * democracy (10/2022/QH15), in force from 1 July 2023: its chapters in place of the Ordinance that
 * it ended and of the decree whose matter it took over. Slips of the letter are mended on the way:
 * a decree without its year, Party documents without their dates (217, 218 and 124-QĐ/TW, as other
 * official documents cite them), hyphens, an abbreviation that stood for itself.
 *
 * Documents of the Party cite with a comma before the date, those of the State without.
 */
export function underLaw2022(regime: 'party' | 'state') {
  const day = regime === 'party' ? ', ngày' : ' ngày';
  return {
    words: {
      'theo Pháp lệnh số 34/2007/PL-UBTVQH11, ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội': `theo Chương II Luật số 10/2022/QH15${day} 10/11/2022 của Quốc hội`,
      'Pháp lệnh 34/2007/PL-UBTVQH11': 'Chương II Luật số 10/2022/QH15',
      'theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ': `theo Chương III Luật số 10/2022/QH15${day} 10/11/2022 của Quốc hội`,
      'Nghị định số 04/2015/NĐ-CP': 'Chương III Luật số 10/2022/QH15',
      'Nghị định số 145/2020/NĐ-CP ngày': `Nghị định số 145/2020/NĐ-CP${day}`,
      'Nghị định số 145/NĐ-CP ngày': `Nghị định số 145/2020/NĐ-CP${day}`,
      'Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW, Quy định số 124-QĐ/TW':
        'Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị, Quy định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư',
      'QCDC Ở CƠ SỞ (QCDC)': 'QUY CHẾ DÂN CHỦ Ở CƠ SỞ (QCDC)',
      'CHÍNH TRỊ- XÃ HỘI': 'CHÍNH TRỊ - XÃ HỘI',
      'chính trị- xã hội': 'chính trị - xã hội',
      'chính trị-xã hội': 'chính trị - xã hội',
    },
    cite: {
      '34/2007/PL-UBTVQH11': law,
      '04/2015/NĐ-CP': law,
      '145/NĐ-CP': decree,
    },
    /** Where the outline still asks for supervision by the Fatherland Front under Party documents. */
    citeParty: {
      '217-QĐ/TW': { ...decision, number: '217-QĐ/TW' },
      '218-QĐ/TW': { ...decision, number: '218-QĐ/TW' },
      '124-QĐ/TW': {
        kind: 'Quy định',
        number: '124-QĐ/TW',
        date: '2018-02-02',
        issuer: 'Ban Bí thư',
      },
    },
  } as const satisfies {
    readonly words: Readonly<Record<string, string>>;
    readonly cite: Readonly<Record<string, Citation>>;
    readonly citeParty: Readonly<Record<string, Citation>>;
  };
}
