import { refusal } from '../problems/refusal.js';

const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a write that a browser sends for another site (cross-site request forgery): browsers say
 * so themselves, older ones by `Origin` alone; programs say neither.
 * @throws Refusal (403)
 */
export function refuseForgedWrite(request: Request): void {
  if (reading.includes(request.method)) return;
  const site = request.headers.get('Sec-Fetch-Site');
  const own = site === null ? sameOrigin(request) : site === 'same-origin' || site === 'none';
  if (!own) throw refusal('forged-request', {});
}

function sameOrigin(request: Request): boolean {
  const origin = request.headers.get('Origin');
  return origin === null || origin.replace(/^\w+:\/\//u, '') === request.headers.get('Host');
}
