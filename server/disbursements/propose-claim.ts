import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { ClaimKind } from '~/domain/disbursements/claims';
import { DomainError } from '~/domain/shared/errors';
import type { Money } from '~/domain/shared/money';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import type { AgreementRecord } from '#server/models/agreement';
import { Claim, type ClaimRecord, type ClaimStep } from '#server/models/claim';
import { REPAYABLE_STATES } from './payable-states';

export interface StepInput {
  amount: Money;
  reason: string;
  /** The bank's; empty where no money moves. */
  reference: string;
  bookedOn: string;
  /** Names the form: sent again it is one step. */
  formKey: string;
}

interface Arguments {
  actor: Actor;
  agreementId: string;
  input: StepInput & { kind: ClaimKind };
  now: Date;
}

/**
 * A manager or finance records that the organisation gave money back, or claims money back from it; the result is the claim's
 * id. Nothing is posted before a second person has confirmed it. `invalid` for another currency or no whole amount above zero.
 */
export async function proposeClaim({ actor, agreementId, input, now }: Arguments): Promise<string> {
  await loadOfficeAgreement(actor, agreementId, 'payments.record');
  const { kind, ...step } = input;
  return inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, REPAYABLE_STATES);
    return (await findClaim(agreementId, step.formKey)) ?? writeClaim({ agreement, kind, step, actor, now });
  });
}

/** The claim that a form has led to already. */
export async function findClaim(agreementId: string, formKey: string): Promise<string | null> {
  const sent = await Claim.findOne({ agreementId, 'steps.formKey': formKey }, { _id: 1 }).lean();
  return sent?._id ?? null;
}

interface NewClaim {
  /** As the transaction holds it. */
  agreement: AgreementRecord;
  kind: ClaimKind;
  step: StepInput;
  actor: Actor;
  now: Date;
}

/** Writes a claim that waits for a second person; the result is its id. */
export async function writeClaim({ agreement, kind, step, actor, now }: NewClaim): Promise<string> {
  const { _id: agreementId, number, organisation, organisationId, institutionId, content } = agreement;
  const { currency } = content.amount;
  const id = randomUUID();
  await Claim.create({
    ...{ _id: id, kind, agreementId, organisationId, institutionId, agreement: number ?? '', organisation },
    ...{ amount: step.amount.amount, currency, settled: 0, state: 'proposed', waiting: 1, version: 1 },
    steps: [stepOf({ currency, steps: [] }, kind, step, actor, now)],
  });
  await appendEvent({
    actor,
    action: 'claims.proposed',
    subject: { kind: 'claim', id },
    details: { agreementId, kind, amount: step.amount },
    after: { reason: step.reason },
    now,
  });
  return id;
}

/** The next step of a claim, waiting for a second person. */
export function stepOf(
  { currency, steps }: Pick<ClaimRecord, 'currency' | 'steps'>,
  act: ClaimStep['act'],
  { amount, ...said }: StepInput,
  { userId, name }: Actor,
  now: Date,
): ClaimStep {
  if (amount.currency !== currency) throw new DomainError('invalid', 'payments.error.currency', { field: 'amount' });
  if (!Number.isSafeInteger(amount.amount) || amount.amount <= 0)
    throw new DomainError('invalid', 'ledger.error.amount', { field: 'amount' });
  const proposed = { by: userId, name, at: now };
  return { number: steps.length + 1, act, amount: amount.amount, ...said, proposed, decided: null };
}
