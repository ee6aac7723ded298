/** Sixteen bytes that name a file by what is in it. */
export async function fileId(content: string): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return new Uint8Array(digest, 0, 16);
}
