import { consolidatingSettings } from './consolidating-settings.js';
import { draftSettings } from './draft-settings.js';
import type { RuleSettings } from './engine/run-rules.js';
import { profileSettings } from './profile-settings.js';
import { strictSettings } from './strict-settings.js';

/** What is done with a report at the moment: it is written, sent, or merged with others. */
export const phases = ['drafting', 'submitting', 'consolidating'] as const;
export type Phase = (typeof phases)[number];

/** Named sets of severities: mild on a draft, strict before signing. */
export const presets = {
  draft: draftSettings,
  strict: strictSettings,
} as const satisfies Record<string, RuleSettings>;
export type Preset = keyof typeof presets;

const phaseSettings: Readonly<Record<Phase, RuleSettings>> = {
  drafting: draftSettings,
  submitting: {},
  consolidating: consolidatingSettings,
};

/** What decides on the severities of a check. */
export type PolicyChoice = {
  readonly phase?: Phase | undefined;
  readonly preset?: Preset | undefined;
  /** Id of the layout regime: `party-2018`. */
  readonly profile?: string | undefined;
  /** What the locality itself has decided. */
  readonly own?: RuleSettings | undefined;
};

/**
 * The severities of a check, the later above the earlier: layout regime, phase, preset, and what
 * the template itself says, which is the policy of the locality.
 */
export function ruleSettingsFor({ phase, preset, profile = '', own }: PolicyChoice): RuleSettings {
  const ofProfile = Object.hasOwn(profileSettings, profile) ? profileSettings[profile] : {};
  return {
    ...ofProfile,
    ...(phase === undefined ? {} : phaseSettings[phase]),
    ...(preset === undefined ? {} : presets[preset]),
    ...own,
  };
}
