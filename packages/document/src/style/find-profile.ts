import type { DocumentDiagnostic } from '../diagnostics/document-diagnostic.js';
import { documentFinding } from '../diagnostics/document-finding.js';
import { party2018 } from './profiles/party-2018.data.js';
import { party2026 } from './profiles/party-2026.data.js';
import { state2020 } from './profiles/state-2020.data.js';
import type { Regime, StyleProfile, StyleProfileId } from './style-profile.js';

const profiles: Readonly<Record<StyleProfileId, StyleProfile>> = {
  'party-2018': party2018,
  'party-2026': party2026,
  'state-2020': state2020,
};

/** Oldest first. */
const profilesOf: Readonly<Record<Regime, readonly [StyleProfile, ...StyleProfile[]]>> = {
  party: [party2018, party2026],
  state: [state2020],
};

/** The layout regime of that id. */
export function styleProfile(id: StyleProfileId): StyleProfile {
  return profiles[id];
}

/** What governs a document of a regime on a day, `YYYY-MM-DD`. */
export type ProfileQuestion = { readonly regime: Regime; readonly date: string };

/**
 * The layout regime that governs a document of that day. Where none that is known does, the
 * nearest one is given, with a warning.
 */
export function profileFor({ regime, date }: ProfileQuestion): {
  readonly profile: StyleProfile;
  readonly diagnostics: readonly DocumentDiagnostic[];
} {
  const known = profilesOf[regime];
  const profile = known.findLast(({ validFrom }) => validFrom <= date) ?? known[0];
  const governs =
    profile.validFrom <= date && (profile.validTo === undefined || date <= profile.validTo);
  return { profile, diagnostics: governs ? [] : [outsideValidity(profile)] };
}

function outsideValidity(profile: StyleProfile): DocumentDiagnostic {
  return documentFinding({
    code: 'document/profile-outside-validity',
    severity: 'warning',
    path: '/profile',
    values: { profile: profile.name },
  });
}
