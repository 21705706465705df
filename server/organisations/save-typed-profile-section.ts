import type { Actor } from '~/domain/accounts/roles';
import { PROFILE_SCHEMAS, type ProfileContent, type ProfileSection } from '~/domain/organisations/profile-schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { joinEveryDate } from '~/forms/date-parts';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { readNested } from '~/forms/read-nested';
import { organisationOf } from '#server/accounts/organisation-of';
import { whoSaved, type SavedMeanwhile } from '#server/people/who-saved';
import { loadProfile } from './load-profile';
import { saveProfileSection, type ProfileInput } from './save-profile-section';

interface Arguments {
  actor: Actor;
  section: ProfileSection;
  /** The form's fields; `version` is the section's version that the form showed. */
  typed: FormValues;
  now: Date;
}

/** Two colleagues changed one section: what is stored, by whom, and what was about to be stored. */
export interface ProfileConflict extends SavedMeanwhile {
  theirs: ProfileContent[ProfileSection];
  mine: ProfileContent[ProfileSection];
}

type SavedTyping = { saved: { version: number } } | { errors: FieldErrors } | { conflict: ProfileConflict };

/** Saves a section as it was typed. A second post of the same form is saved already; a real conflict is told, never overwritten. */
export async function saveTypedProfileSection({ actor, section, typed, now }: Arguments): Promise<SavedTyping> {
  const read = readNested(PROFILE_SCHEMAS[section], joinEveryDate(typed));
  if (!read.ok) return { errors: read.errors };
  const input = { section, value: read.value } as ProfileInput;
  try {
    return { saved: await saveProfileSection({ actor, input, expected: Number(typed.version), now }) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { field } = error.values;
    if (error.explanation && typeof field === 'string') {
      return { errors: { [read.nameOf(field)]: { key: error.explanation } } };
    }
    if (error.code !== 'stale') throw error;
  }
  const { content, sections } = await loadProfile(organisationOf(actor));
  const { version, by, at } = sections[section];
  if (canonicalJson(content[section]) === canonicalJson(input.value)) return { saved: { version } };
  // Never saved: the form names a version that there has never been.
  if (by === null || at === null) throw new DomainError('stale', 'profile.error.stale');
  return {
    conflict: { ...(await whoSaved(actor, { version, by, at })), theirs: content[section], mine: input.value },
  };
}
