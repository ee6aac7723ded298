import type { Message } from '../../diagnostics/messages.js';
import type { RoundEventKind } from '../round-event.js';
import type { RoundPhase } from '../round-state.js';
import type { ReportStatus } from '../unit-progress.js';

/** What a step is called in "… nên không {step} được". */
export const stepWords: Readonly<Record<RoundEventKind, Message>> = {
  issued: { vi: 'ban hành công văn', en: 'issue the letter' },
  opened: { vi: 'mở nhận báo cáo', en: 'open it' },
  submitted: { vi: 'nhận báo cáo', en: 'take a report' },
  returned: { vi: 'trả lại báo cáo', en: 'return a report' },
  accepted: { vi: 'chấp nhận báo cáo', en: 'accept a report' },
  excluded: { vi: 'loại trừ đơn vị', en: 'exclude a unit' },
  restored: { vi: 'đưa đơn vị trở lại', en: 'restore a unit' },
  extended: { vi: 'gia hạn', en: 'extend a deadline' },
  reminded: { vi: 'đôn đốc', en: 'send a reminder' },
  closed: { vi: 'khoá sổ', en: 'close it' },
  corrected: { vi: 'đính chính báo cáo', en: 'correct a report' },
};

/** What is said of a round: "đợt báo cáo {phase}". */
export const phaseWords: Readonly<Record<RoundPhase, Message>> = {
  draft: { vi: 'chưa ban hành công văn', en: 'has not been issued' },
  issued: {
    vi: 'đã ban hành nhưng chưa mở nhận báo cáo',
    en: 'has been issued and is not open yet',
  },
  open: { vi: 'đang mở nhận báo cáo', en: 'is open' },
  closed: { vi: 'đã khoá sổ', en: 'is closed' },
};

/** What is said of a unit: "{unit} {status}". */
export const statusWords: Readonly<Record<ReportStatus | 'excluded' | 'included', Message>> = {
  expected: { vi: 'chưa gửi báo cáo', en: 'has sent no report' },
  submitted: { vi: 'đã gửi báo cáo', en: 'has sent a report' },
  returned: { vi: 'có báo cáo đang bị trả lại', en: 'has had its report returned' },
  resubmitted: { vi: 'đã gửi lại báo cáo', en: 'has sent its report again' },
  accepted: { vi: 'có báo cáo đã được chấp nhận', en: 'has had its report accepted' },
  excluded: { vi: 'đang được loại trừ', en: 'is excluded' },
  included: { vi: 'không bị loại trừ', en: 'is not excluded' },
};
