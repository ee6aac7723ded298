/** What a package made by us is compiled with. */
export function tsconfigOf(options: object, include: readonly string[]) {
  return {
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      declaration: true,
      skipLibCheck: true,
      outDir: 'dist',
      ...options,
    },
    include,
  };
}
