import type { Actor } from '~/domain/accounts/roles';
import type { Question } from '~/domain/applications/form-definition';
import { findQuestion } from '~/domain/form-builder/places';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import { readQuestion, withOptionMoved } from '~/forms/form-builder/read-question';
import type { FormValues } from '~/forms/form-reply';
import { changeTemplate } from './change-template';
import { getTemplateToChange } from './get-template';

interface Arguments {
  actor: Actor;
  programmeId: string;
  code: string;
  key: string;
  /** The form's fields; `base` is the digest of the question that the page had shown. */
  typed: FormValues;
  /** What is done with an option besides saving: `up:<option>`, `down:<option>`; anything else: nothing. */
  then: string;
  now: Date;
}

type Saved = { saved: true } | { errors: FieldErrors } | { conflict: Question };

/** Saves a question as it was typed. A second post of the same form is saved already; a real conflict is told, never overwritten. */
export async function saveTypedQuestion({
  actor,
  programmeId,
  code,
  key,
  typed,
  then,
  now,
}: Arguments): Promise<Saved> {
  const { form } = await getTemplateToChange(actor, { programmeId, code });
  const current = findQuestion(form, key);
  if (!current) throw new DomainError('not-found');
  const read = readQuestion(form, current, typed);
  if (!read.ok) return { errors: read.errors };
  const question = withOptionMoved(read.question, then);
  try {
    const operation = { kind: 'change-question' as const, key, question };
    await changeTemplate({ actor, programmeId, code, operation, expected: { digest: String(typed.base) }, now });
    return { saved: true };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'stale') throw error;
    return canonicalJson(current) === canonicalJson(question) ? { saved: true } : { conflict: question };
  }
}
