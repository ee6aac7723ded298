import {
  formatShortDate,
  periodLabel,
  type Letter,
  type Round,
  type Signature,
} from '@baocao/core';
import { profileFor } from '@baocao/document';
import { peoplesCommitteeForm } from '@baocao/template';
import type { Answers } from './answers.js';
import { partyCommitteeOf } from './read-locality.js';

/** What the round is about, as letters and reports say it. */
export function subjectOf({ layout, period }: Answers): string {
  const matter =
    layout === 'party'
      ? 'kết quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở'
      : 'kết quả thực hiện dân chủ ở cơ sở';
  return `${matter} ${periodLabel(period)}`;
}

/** The kinds of unit that a locality asks, until it says otherwise. */
export const unitKinds = [
  { id: 'commune', label: 'xã, phường, đặc khu' },
  { id: 'department', label: 'ban, sở, ngành' },
] as const;

/** A letter to begin with: number and signatory are filled in by the body that sends it. */
export function letterOf(answers: Answers): Letter {
  const { body, layout, locality, date, deadline } = answers;
  const subject = subjectOf(answers);
  const { conventions } = profileFor({ regime: layout, date }).profile;
  return {
    header: {
      ...(layout === 'party' && { superior: partyCommitteeOf(locality) }),
      issuer: body,
      place: locality.place,
      date,
      addressees: unitKinds.map(({ label }) => `Các ${label}`),
      recipients: layout === 'party' ? ['Như trên', 'Lưu BCĐ'] : ['Như trên', 'Lưu: VT'],
      signature: signatureOf(answers),
    },
    subject: `báo cáo ${subject}`,
    body: [
      `${body} đề nghị các đơn vị báo cáo ${subject} (có đề cương báo cáo gửi kèm).`,
      `Báo cáo gửi về ${body} chậm nhất ngày ${formatShortDate(deadline.date)}${conventions.endMark}`,
    ].map((text) => ({ type: 'paragraph', content: [{ text }] })),
    citations: [],
  };
}

function signatureOf({ layout, locality }: Answers): Signature {
  if (layout === 'party') return { posts: ['TRƯỞNG BAN'] };
  const { posts } = peoplesCommitteeForm.signature;
  const body = `ỦY BAN NHÂN DÂN ${locality.level.toLocaleUpperCase('vi')}`;
  return { capacity: { kind: 'on-behalf-of', body }, posts };
}

/** The body as the one that receives the reports. */
export function receivingBodyOf({ body, locality }: Answers): Round['receivingBody'] {
  return { name: body, address: `${locality.level} ${locality.place}` };
}
