import { issueLetters } from '#server/letters/issue-letters';
import { loadDrafts } from '#server/letters/load-drafts';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { inTransaction } from '#server/database/transaction';
import { prepareDrafts } from '#server/letters/prepare-drafts';
import { Call, type CallRecord } from '#server/models/call';
import { Letter } from '#server/models/letter';
import { decidedLot, type DecidedLot } from './decided-lot';

/** A decided lot whose three letters (award, reserve, regret) are drafts that nobody has proofread. */
export async function lettersDrafted(...wishes: Parameters<typeof decidedLot>): Promise<DecidedLot> {
  const decided = await decidedLot(...wishes);
  const { callId, lot } = decided.place;
  if ((await Letter.countDocuments({ callId })) > 0) return decided;
  const decision = await standingDecision(callId, lot);
  const call = await Call.findById(callId).orFail().lean<CallRecord>();
  if (!decision) throw new Error('The lot was decided');
  const applications = openDecision(decision);
  await inTransaction(() => prepareDrafts({ decision, call, applications, now: new Date() }));
  return decided;
}

/** The same, each marked as proofread. */
export async function lettersProofread(...wishes: Parameters<typeof decidedLot>): Promise<DecidedLot> {
  const decided = await lettersDrafted(...wishes);
  const { userId, name } = decided.call.office.manager;
  await Letter.updateMany({ callId: decided.call.id }, { $set: { proofread: { by: userId, name, at: new Date() } } });
  return decided;
}

/** The same, issued by the approver; their PDFs are not made. */
export async function lettersIssued(...wishes: Parameters<typeof decidedLot>): Promise<DecidedLot> {
  const decided = await lettersProofread(...wishes);
  const actor = decided.call.office.approver;
  const callId = decided.call.id;
  const { sha256: expected } = await loadDrafts({ actor, callId, action: 'letters.issue' });
  await issueLetters({ actor, callId, expected, now: new Date() });
  return decided;
}
