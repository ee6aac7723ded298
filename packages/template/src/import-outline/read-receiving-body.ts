import type { ReceivingBody } from '@baocao/core';

const sending = /(?:gửi|nộp) (?:báo cáo )?(?:về|đến|tới|cho) (?<rest>[^\n]{1,600})/iu;
const nameEnd =
  /\s*(?:[(;.]|,(?= (?:số|địa chỉ|qua|thông qua|trước|chậm|để|theo) )| (?:trước|chậm nhất|muộn nhất|để|theo|qua|thông qua|đến hết|bằng|vào)(?![\p{L}\p{M}]))/u;
const through = /(?:thông )?qua (?<through>[^()]{1,300})/iu;
const addressStart =
  /,? ?(?:tại )?(?:địa chỉ:? ?)?(?=số (?:nhà )?\d|địa chỉ)|,? ?(?:tại )?địa chỉ:? ?/iu;

/** The body that reports go to, by the sentence that says so. The address can be missing. */
export type FoundReceiver = Omit<ReceivingBody, 'address'> & { readonly address?: string };

/** Reads "Báo cáo gửi về … (qua …, số …) trước ngày …". */
export function readReceivingBody(text: string): FoundReceiver | undefined {
  const rest = sending.exec(text)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  const end = nameEnd.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).trim().slice(0, 500);
  if (name === '') return undefined;
  const more = detailsOf(rest.slice(end));
  const start = addressStart.exec(more);
  const way = start === null ? more : more.slice(0, start.index);
  const address = start === null ? '' : trimmed(more.slice(start.index + start[0].length));
  const by = trimmed(through.exec(way)?.groups?.['through'] ?? '');
  return {
    name,
    ...(by === '' ? {} : { through: by }),
    ...(address === '' ? {} : { address }),
  };
}

/** What stands in brackets behind the name, or up to the day. */
function detailsOf(text: string): string {
  const [, inside] = /^\s*\(([^()]{1,500})\)/u.exec(text) ?? [];
  if (inside !== undefined) return inside;
  const [plain = ''] = text.split(
    / (?:trước|chậm nhất|muộn nhất|đến hết|để)(?![\p{L}\p{M}])|\.(?: |$)/u,
  );
  return plain;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:]+|[\s,;:./]+$/gu, '').slice(0, 500);
}
