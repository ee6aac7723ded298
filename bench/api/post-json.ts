import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

/** One connection that is kept open; a server closes one that is idle for some seconds. */
export const keptOpen = () => new Agent({ keepAlive: true, maxSockets: 1 });

/** What is sent, over which connection. */
type Posted = {
  readonly agent: Agent;
  readonly body: Buffer;
  readonly secret?: string | undefined;
};

/** Sends JSON and reads the answer to its end. @throws for any answer but 200. */
export async function postJson(url: string, { agent, body, secret }: Posted): Promise<void> {
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
  // What node:http gives with this event.
  const [response] = (await answered) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`${url}: ${String(response.statusCode)}`);
}
