import type { Actor } from '~/domain/accounts/roles';
import type { CallContent, Section } from '~/domain/calls/schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { whoSaved, type SavedMeanwhile } from '#server/people/who-saved';
import { loadCall, loadOpenVersion } from './load-call';
import { readSection } from './read-section';
import { saveSection, type SectionInput } from './save-section';

interface Arguments {
  actor: Actor;
  callId: string;
  section: Section;
  /** The form's fields; `version` is the section's version that the form showed. */
  typed: FormValues;
  now: Date;
}

/** Two people changed one section: what is stored, by whom, and what was about to be stored. */
export interface SectionConflict extends SavedMeanwhile {
  theirs: CallContent[Section];
  mine: SectionInput['value'];
}

export type SavedTyping = { saved: { version: number } } | { errors: FieldErrors } | { conflict: SectionConflict };

/** Saves a section as it was typed. A second post of the same form is saved already; a real conflict is told, never overwritten. */
export async function saveTypedSection({ actor, callId, section, typed, now }: Arguments): Promise<SavedTyping> {
  const read = readSection(section, typed);
  if (!read.ok) return { errors: read.errors };
  const input = read.value;
  try {
    return { saved: await saveSection({ actor, callId, input, expected: Number(typed.version), now }) };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'stale') throw error;
  }
  const { content, sections } = await loadOpenVersion(await loadCall(actor, callId, 'calls.prepare'));
  const stored = sections[section];
  const own = stored.by === actor.userId;
  if (saysTheSame(input, content, own)) return { saved: { version: stored.version } };
  return { conflict: { ...(await whoSaved(actor, stored)), theirs: content[section], mine: input.value } };
}

function saysTheSame(input: SectionInput, content: CallContent, own: boolean): boolean {
  if (input.section === 'form') return content.form.template === input.value.template && (own || !input.value.renew);
  if (input.section === 'rubric') return content.rubric.template === input.value.template;
  return canonicalJson(content[input.section]) === canonicalJson(input.value);
}
