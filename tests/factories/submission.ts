import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import type { CallContent } from '~/domain/calls/schema';
import { Call } from '#server/models/call';
import { submitApplication, type Submitted } from '#server/submissions/submit-application';
import { withdrawApplication } from '#server/submissions/withdraw-application';
import { completeDraft, DRAFT_FORM, type Begun } from './application';
import { createCallOffice, lot, publishCall } from './call';
import { PASSWORD } from './user';

/** Submits a draft with everything in it, with its own form or with that of `formKey`. */
export function submitDraft(
  { id, actor }: Pick<Begun, 'id' | 'actor'>,
  formKey: string = randomUUID(),
): Promise<Submitted> {
  const input = { formKey, currentPassword: PASSWORD, declaration: true as const, language: 'en' as const };
  return submitApplication({ actor, applicationId: id, input, clock: () => new Date() });
}

/** Takes back what a draft's organisation has submitted. */
export function withdrawDraft({ id, actor }: Pick<Begun, 'id' | 'actor'>, formKey: string = randomUUID()) {
  const input = { formKey, currentPassword: PASSWORD, reason: '' };
  return withdrawApplication({ actor, applicationId: id, input, clock: () => new Date() });
}

/** A call that takes applications now, by the database's clock as well, with the terms that are wished for. */
export async function callToSubmit(
  terms: Partial<CallContent['terms']> = {},
  now = new Date(),
  form: FormDefinition = DRAFT_FORM,
) {
  const office = await createCallOffice(now);
  const wishes = {
    lots: { lots: [lot(), lot({ key: 'lot-2', serviceType: 'assistant' })] },
    form: { template: 'standard', definition: form },
  };
  const call = await publishCall(office, now, wishes);
  const changes = Object.entries(terms).map(([name, value]) => [`current.content.terms.${name}`, value]);
  if (changes.length > 0) await Call.updateOne({ _id: call.id }, { $set: Object.fromEntries(changes) });
  return { ...call, office };
}

/** A draft that was submitted, by whoever or by a new organisation. */
export async function submitted(reference: string, who?: Actor): Promise<Begun & Submitted> {
  const draft = await completeDraft(reference, new Date(), who);
  return { ...draft, ...(await submitDraft(draft)) };
}

/** Puts a call's deadline so many milliseconds from now, by the clock that the database has. */
export async function closeIn(callId: string, milliseconds: number): Promise<Date> {
  const closesAt = new Date(Date.now() + milliseconds);
  await Call.updateOne({ _id: callId }, { $set: { closesAt } });
  return closesAt;
}
