import { Option } from 'commander';

/** How results are printed. */
export type OutputFormat = 'pretty' | 'json';

/** `--format`, for people by default. */
export function formatOption(description: string): Option {
  return new Option('--format <FORMAT>', description).choices(['pretty', 'json']).default('pretty');
}
