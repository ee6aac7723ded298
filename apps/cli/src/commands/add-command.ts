import type { Command } from 'commander';
import type { ExitCode } from '../cli-io.js';
import type { Session } from '../session.js';

/** Runs what a command does and keeps its exit code. */
export type Run = (work: () => Promise<ExitCode>) => Promise<void>;

/** Puts one command into the program or into a group of commands. */
export type AddCommand = (parent: Command, session: Session, run: Run) => void;
