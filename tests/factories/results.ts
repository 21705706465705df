import { issueLetters } from '#server/letters/issue-letters';
import { loadDrafts } from '#server/letters/load-drafts';
import type { CallOffice } from './call';

/** The approver issues the proofread letters of a call (`lettersProofread`): from now on its results are public. */
export async function issueResults(
  { call }: { call: { id: string; office: CallOffice } },
  now = new Date(),
): Promise<void> {
  const actor = call.office.approver;
  const { sha256: expected } = await loadDrafts({ actor, callId: call.id, action: 'letters.issue' });
  await issueLetters({ actor, callId: call.id, expected, now });
}
