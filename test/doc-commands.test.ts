import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryFiles, root } from '../scripts/repository/repository-files.js';
import { commandProblems } from './shell/command-problems.js';
import { shellSamples } from './shell/shell-samples.js';

const pages = repositoryFiles().filter(
  (name) => name.endsWith('.md') && !/\.generated\.md$|^\.changeset\//u.test(name),
);

describe('the commands that the pages show', () => {
  const samples = pages.flatMap((name) => shellSamples(readFileSync(`${root}/${name}`, 'utf8')));

  it('are many', () => {
    expect(samples.length).toBeGreaterThan(80);
  });

  it.each(pages)('%s: are there, with these options and these values', (name) => {
    const text = readFileSync(`${root}/${name}`, 'utf8');
    expect(shellSamples(text).flatMap(commandProblems)).toEqual([]);
  });
});

describe('a command that the program would refuse', () => {
  it.each([
    ['npx baocao rendr report.yaml', 'takes “rendr”'],
    ['baocao render report.yaml --as pdf', 'no --as'],
    ['baocao check --phase writing', 'does not know “writing”'],
    ['baocao new', 'lacks --unit'],
    ['baocao render', 'lacks an argument'],
    ['baocao round', 'names a group'],
  ])('%s is found', (line, problem) => {
    expect(commandProblems({ line, whole: true }).join()).toContain(problem);
  });
});
