const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const special = /[&<>"]/;

/** Text made safe for element content and for double-quoted attributes. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
