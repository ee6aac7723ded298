import { periodCode, periodLabel, slugOf } from '@baocao/core';
import { profileFor } from '@baocao/document';
import {
  partySteeringCommitteeForm,
  peoplesCommitteeForm,
  stateDataClose,
  type TemplateChanges,
} from '@baocao/template';
import { underLaw2022, type haiPhongTemplate } from '@baocao/template-hai-phong';
import type { Answers } from './answers.js';
import { letterOf, receivingBodyOf, subjectOf, unitKinds } from './letter-of.js';
import { communeWords, ownGuidance, partyGuidance, stateWords } from './outline-words.data.js';
import { periodAfter } from './read-period.js';
import { unitsNamed } from './units-named.js';

/** What a locality's template says otherwise than that of Hải Phòng. */
export type LocalityChanges = TemplateChanges<typeof haiPhongTemplate>;

/** The difference that makes Hải Phòng's template the locality's own; plain data. */
export function changesFor(answers: Answers): LocalityChanges {
  const { locality, layout, date, period, deadline, units, body } = answers;
  const place = slugOf(`${locality.level} ${locality.place}`);
  const party = layout === 'party';
  return {
    id: place,
    version: '1.0.0',
    // Without the Party's sections the State's outline promises the base nothing.
    relation: party ? 'complies-with' : 'inspired-by',
    name: `Báo cáo thực hiện dân chủ ở cơ sở, ${locality.level} ${locality.place}`,
    styleProfile: profileFor({ regime: layout, date }).profile.id,
    words: {
      ...periodWords(answers),
      ...underLaw2022(layout).words,
      ...communeWords,
      ...(party ? {} : stateWords),
    },
    outline: outlineChanges(answers, place),
    outlineSignature: party ? partySteeringCommitteeForm.signature : { posts: [] },
    round: {
      id: `${place}-${periodCode(period)}`,
      letter: letterOf(answers),
      receivingBody: receivingBodyOf(answers),
      // Party bodies are not bound by the State's close of figures.
      period: party ? period : { ...period, dataClose: stateDataClose(period).to },
      deadline,
      units: unitsNamed(units, layout),
    },
    report: {
      ...(party ? partySteeringCommitteeForm : peoplesCommitteeForm),
      ...(!party && { ...stateForm, subject: subjectOf(answers) }),
      recipients: [`${body} (để b/c)`, party ? 'Lưu BCĐ' : 'Lưu: VT'],
    },
  };
}

/** A department of a People's Committee signs by its director. */
const stateForm = {
  issuer: 'ỦY BAN NHÂN DÂN',
  byKind: {
    department: {
      symbol: 'BC',
      signature: { posts: ['GIÁM ĐỐC'], note: peoplesCommitteeForm.signature.note },
    },
  },
};

function periodWords({ period }: Answers): Record<string, string> {
  const label = periodLabel(period);
  const next = periodLabel(periodAfter(period));
  return {
    '6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2023': `${label}; nhiệm vụ ${next}`,
    '6 tháng đầu năm 2023': label,
    '6 THÁNG CUỐI NĂM 2023': next.toLocaleUpperCase('vi'),
  };
}

function outlineChanges(
  { layout, body }: Answers,
  place: string,
): NonNullable<LocalityChanges['outline']> {
  const party = layout === 'party';
  const { cite, citeParty } = underLaw2022(layout);
  return {
    id: `dan-chu-co-so-${place}`,
    version: '1.0.0',
    attachedTo: `(kèm theo Công văn của ${body})`,
    unitKinds,
    replaceKinds: { district: 'commune' },
    ...(!party && {
      nodes: {
        context: { heading: 'ĐẶC ĐIỂM, TÌNH HÌNH CỦA ĐỊA PHƯƠNG' },
        leadership: { heading: 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN' },
        'leadership.party-committee': 'drop',
        'leadership.steering-committee': 'drop',
      },
    }),
    guidance: party ? { ...partyGuidance, ...ownGuidance } : ownGuidance,
    cite: { ...cite, ...citeParty },
  };
}
