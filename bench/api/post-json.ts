import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

/** One connection, kept open. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends JSON and reads the answer to its end. @throws for any answer but 200. */
export async function postJson(url: string, body: Buffer, secret?: string): Promise<void> {
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
    },
  });
  const answered = once(sent, 'response');
  sent.end(body);
  const [response] = (await answered) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${url}: ${String(response.statusCode)}`);
}
