import type { CallContent } from '~/domain/calls/schema';
import type { Actor } from '~/domain/accounts/roles';
import { approveVersion } from '#server/calls/approve-version';
import { createCall } from '#server/calls/create-call';
import { submitVersion } from '#server/calls/submit-version';
import { CallVersion } from '#server/models/call-version';
import { readyOpeners } from '../openers';

/** A call that a manager has written and handed in for approval; gives its id. */
export async function submittedCall(
  manager: Actor,
  programmeId: string,
  content: CallContent,
  now: Date,
): Promise<string> {
  const input = { programmeId, languages: content.about.languages };
  const { id } = await createCall({ actor: manager, input, content, now });
  await submitVersion({ actor: manager, callId: id, now });
  return id;
}

/** Names the openers of a call that waits for approval and publishes it; gives its reference. */
export async function approveCall(approver: Actor, callId: string, now: Date): Promise<string> {
  await readyOpeners(approver, callId, now);
  const { version } = await CallVersion.findOne({ callId }).orFail().lean();
  const input = { publishAt: null, overBudgetReason: '' };
  return (await approveVersion({ actor: approver, callId, input, expected: version, now })).reference;
}
