import { offerAwards } from '#server/awards/offer-awards';
import { decideLot } from '#server/decisions/decide-lot';
import { standingDecision } from '#server/decisions/standing-decision';
import { latestReport } from '#server/evaluation-report/latest-report';
import { Call } from '#server/models/call';
import { Decision } from '#server/models/decision';
import type { DecisionKind } from '~/domain/decisions/decision';
import { lotToReport, type ReportedLot } from './reported';

export interface DecidedLot extends ReportedLot {
  decisionId: string;
  /** By the organisation's place in the ranking: the first gets the award, the second may be the reserve. */
  place: { callId: string; lot: string };
}

/** A lot whose report everybody signed: it waits for the approver (`call.office.approver`). */
export async function recommendedLot(wishes: Parameters<typeof lotToReport>[0] = {}): Promise<ReportedLot> {
  const lot = await lotToReport(wishes);
  await lot.make();
  for (const signer of lot.signers) await lot.sign(signer);
  return lot;
}

/** The same, decided by the approver; its letters are not issued. */
export async function decidedLot(
  wishes: Parameters<typeof lotToReport>[0] = {},
  kind: Exclude<DecisionKind, 'returned'> = 'approved',
): Promise<DecidedLot> {
  const recommended = await recommendedLot(wishes);
  const place = { callId: recommended.call.id, lot: 'lot-1' };
  const reportSha256 = (await latestReport(place.callId, place.lot))?.sha256 ?? '';
  const input = { kind, reportSha256, reason: kind === 'approved' ? '' : 'No money this year' };
  await decideLot({ actor: recommended.call.office.approver, ...place, input, now: new Date() });
  const decision = await standingDecision(place.callId, place.lot);
  if (!decision) throw new Error('The lot was decided');
  return { ...recommended, place, decisionId: decision._id };
}

const DAY = 24 * 60 * 60 * 1000;

/** The same after its results went out: the award is offered for ten days, the standstill lasts fourteen. */
export async function issuedLot(
  wishes: Parameters<typeof lotToReport>[0] = {},
  issuedAt = new Date(),
): Promise<DecidedLot> {
  const decided = await decidedLot(wishes);
  const by = decided.call.office.approver.userId;
  const standstillUntil = new Date(issuedAt.getTime() + 14 * DAY);
  const { decisionId: _id } = decided;
  await Decision.updateOne({ _id }, { $set: { issued: { by, at: issuedAt, standstillUntil, basis: '', letters: 3 } } });
  await Call.updateOne({ _id: decided.call.id }, { $set: { standstillUntil } });
  const respondBy = new Date(issuedAt.getTime() + 10 * DAY);
  await offerAwards({ decision: { _id }, by, respondBy, now: issuedAt });
  return decided;
}
