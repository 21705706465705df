import { DomainError } from '~/domain/shared/errors';
import { appealPending } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { standingDecision } from '#server/decisions/standing-decision';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries } from '#server/ledger/post-entries';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Milestone } from '#server/models/milestone';
import { preconditionsMet } from '#server/preconditions/weigh-preconditions';
import { enterAgreedService } from '#server/services/enter-agreed-service';
import { tellOfAgreement } from './tell-of-agreement';

/**
 * Brings an agreement into force when both sides have signed, every precondition is met, the standstill is over and no appeal
 * is pending; else it does nothing. True where it is in force now. Call it inside the transaction of whatever may have been the
 * last of these.
 */
export async function activateIfReady(agreementId: string, now: Date): Promise<boolean> {
  const agreement = await Agreement.findOne({ _id: agreementId }).lean<AgreementRecord>();
  if (!agreement || !(await isReady(agreement, now))) return false;
  const { content, version, awardId, signatures } = agreement;
  const last = signatures.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0];
  const activated = { by: last?.by ?? '', name: last?.name ?? '', at: now };
  const { matchedCount } = await Agreement.updateOne(
    { _id: agreementId, state: 'signing', version },
    { $set: { state: 'active', activated }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale');
  const held = await holdAgreement(agreementId, ['active']);
  await Milestone.insertMany(milestonesOf(held));
  const { amount } = content.amount;
  const entries = [{ id: `commitment:${agreementId}`, kind: 'commitment' as const, amount }];
  await postEntries({ agreement: held, entries, actor: null, now });
  await appendEvent({
    actor: null,
    action: 'agreements.activated',
    subject: { kind: 'agreement', id: agreementId },
    details: { awardId, amount: content.amount },
    now,
  });
  await enterAgreedService(held, now);
  await tellOfAgreement(held, { event: 'in-force', reason: '', now });
  return true;
}

async function isReady({ _id, state, signatures, callId, lot }: AgreementRecord, now: Date): Promise<boolean> {
  if (state !== 'signing' || new Set(signatures.map(({ side }) => side)).size < 2) return false;
  const decision = await standingDecision(callId, lot);
  if (!decision?.issued || now < decision.issued.standstillUntil) return false;
  return !(await appealPending(callId, lot)) && (await preconditionsMet(_id, now));
}

function milestonesOf({ _id: agreementId, organisationId, institutionId, programmeId, content }: AgreementRecord) {
  const { currency } = content.amount;
  return content.milestones.map(({ key, kind, title, dueOn, amount }) => ({
    ...{ _id: `${agreementId}.${key}`, agreementId, key, organisationId, institutionId, programmeId },
    ...{ kind, title, dueOn, amount, currency, state: 'planned', version: 1 },
  }));
}
