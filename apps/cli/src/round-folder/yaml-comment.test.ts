import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlComment } from './yaml-comment.js';

describe('yamlComment', () => {
  it('sets every line in and keeps empty ones', () => {
    expect(yamlComment('một\n\n  hai\n', '  ')).toBe('  # một\n  #\n  #   hai\n');
  });

  it('goes on below what is too long, set in as the first word', () => {
    const lines = yamlComment(`  - ${'chữ '.repeat(60).trim()}`)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBe(3);
    expect(lines[1]).toMatch(/^# {5}chữ /u);
    expect(lines.every((line) => line.length <= 98)).toBe(true);
  });

  it('keeps in the comment whatever the text holds', () => {
    expect(parse(`${yamlComment('a\rb: 1\r\nc: 2\n---\n"')}x: 1\n`)).toEqual({ x: 1 });
  });
});
