/** A command as a page shows it, and whether the page shows all of it. */
export type ShellSample = { readonly line: string; readonly whole: boolean };

/** The commands of a page that call `baocao`: lines of its blocks, and what stands in a sentence. */
export function shellSamples(markdown: string): ShellSample[] {
  const blocks = [...markdown.matchAll(/^```(?:sh)?\n(.*?)^```/gmsu)].map(([, code = '']) => code);
  const prose = markdown.replace(/^```.*?^```/gmsu, '');
  const inline = [...prose.matchAll(/`((?:npx )?baocao [^`]+)`/gu)].map(([, code = '']) => code);
  return [
    ...blocks
      .flatMap((code) => code.replaceAll('\\\n', ' ').split('\n'))
      .flatMap((line) => line.split('&&'))
      .map((line) => ({ line: line.trim(), whole: true }))
      .filter(({ line }) => /^(npx )?baocao /u.test(line)),
    ...inline.map((line) => ({ line, whole: false })),
  ];
}

/** The words of a command line, quotes taken off; what stands behind a `#`, or two blanks, is not of it. */
export function wordsOf(line: string): string[] {
  const command = line.replace(/\s(?:#|\s).*$/u, '').replace(/^npx /u, '');
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(
    ([, single, double, bare = '']) => single ?? double ?? bare,
  );
}
