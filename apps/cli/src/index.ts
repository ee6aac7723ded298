export { runCli } from './run-cli.js';
export { type CliIo, type ExitCode } from './cli-io.js';
export { FileStoreError, type FileStore, type PathKind } from './files/file-store.js';
export { nodeFileStore } from './files/node-file-store.js';
export { writeFiles, type NewFile } from './files/write-files.js';
export { newRoundFolder } from './round-folder/new-round-folder.js';
export { jsonText } from './files/json-text.js';
export { sourceLiteral } from './package-source/source-literal.js';
export { tsconfigOf } from './package-source/tsconfig-of.js';
