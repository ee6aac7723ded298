import { describe, expect, it } from 'vitest';
import { fixSource } from './fix-source.js';

const yaml = `# đầu tệp
responses:   # nội dung
  context: |
    Một đoạn .
    - Một ý
  plain: Hai đoạn , ba
  quoted: "Có \\"nháy\\" ."
indicators:
  communes: 45.799   # số xã
  strikes: 0
list: [a, 'b .', c]
`;
const fix = (path: string, value: string | number, was: unknown) =>
  fixSource(yaml, { path, value }, was);

describe('fixSource', () => {
  it('puts one piece of a text right and leaves all else', () => {
    const at = '/responses/context/blocks/0/content/0/text';
    const { source, fixed } = fix(at, 'Một đoạn.', 'Một đoạn .');
    expect(fixed).toBe(true);
    expect(source).toBe(yaml.replace('Một đoạn .', 'Một đoạn.'));
    expect(fix('/responses/plain', 'Hai đoạn, ba', 'x').source).toBe(yaml.replace(' ,', ','));
    expect(fix('/responses/quoted', 'Có "nháy".', 'x').source).toBe(yaml.replace('" ."', '"."'));
    expect(fix('/list/1', 'b.', 'x').source).toBe(yaml.replace('b .', 'b.'));
  });

  it('puts a number where a number stood, comments kept', () => {
    expect(fix('/indicators/communes/value', 45_799, 45.799).source).toBe(
      yaml.replace('45.799', '45799'),
    );
  });

  it('leaves a text in which the piece stands twice, and a place that is not written', () => {
    const twice = 'responses:\n  context: a . a .\n';
    const at = '/responses/context/blocks/0/content/0/text';
    expect(fixSource(twice, { path: at, value: 'a.' }, 'a .')).toEqual({
      source: twice,
      fixed: false,
    });
    expect(fix('/header/date', '2023-06-01', undefined).fixed).toBe(false);
    expect(fixSource('a: [', { path: '/a', value: 1 }, 0).fixed).toBe(false);
  });

  it('works on JSON too', () => {
    const json = '{\n  "responses": { "context": "Một đoạn ." }\n}\n';
    const at = '/responses/context/blocks/0/content/0/text';
    const { source } = fixSource(json, { path: at, value: 'Một đoạn.' }, 'Một đoạn .');
    expect(source).toBe(json.replace(' .', '.'));
  });
});
