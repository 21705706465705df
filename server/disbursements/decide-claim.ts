import type { Actor } from '~/domain/accounts/roles';
import { CLAIM_ENTRIES, type ClaimState } from '~/domain/disbursements/claims';
import { isPersonFree } from '~/domain/disbursements/payment-separation';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries } from '#server/ledger/post-entries';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Claim, type ClaimRecord, type ClaimStep } from '#server/models/claim';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { loadClaim } from './load-claim';
import { REPAYABLE_STATES } from './payable-states';

interface Arguments {
  actor: Actor;
  claimId: string;
  /** A reason where it is declined. */
  input: { agreed: boolean; reason: string };
  /** The claim's version that the actor has seen. */
  expected: number;
  now: Date;
}

/** True when somebody else than who proposed it may decide on a step (separation rule 4). */
export const isSecondPerson = (claimId: string, { number, proposed }: ClaimStep, userId: string): boolean =>
  isPersonFree(
    { id: `${claimId}:${number}`, prepared: proposed, approved: null, recorded: null },
    userId,
    'payment.approve',
  );

/**
 * A second person, of finance, confirms or declines what waits of a claim; confirmed, it is posted to the ledger, and the
 * organisation is told of a claim against it. The same decision again is done already.
 */
export async function decideClaim({ actor, claimId, input, expected, now }: Arguments): Promise<void> {
  const { agreementId } = await loadClaim(actor, claimId, 'payments.approve');
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, REPAYABLE_STATES);
    const claim = await loadClaim(actor, claimId, 'payments.approve');
    const last = claim.steps.at(-1);
    if (claim.version === expected + 1 && last?.decided?.by === actor.userId && last.decided.agreed === input.agreed)
      return;
    if (claim.version !== expected) throw new DomainError('stale', 'payments.error.stale');
    if (!last || claim.waiting !== last.number) throw new DomainError('wrong-state', 'payments.error.claimState');
    if (!isSecondPerson(claimId, last, actor.userId))
      throw new DomainError('not-permitted', 'payments.error.claimPersons');
    const decided = { by: actor.userId, name: actor.name, at: now, ...input };
    const change = input.agreed ? agreedChange(claim, last) : { state: declinedState(claim) };
    await Claim.updateOne(
      { _id: claimId, version: expected },
      {
        $set: { ...change, waiting: null, steps: [...claim.steps.slice(0, -1), { ...last, decided }] },
        $inc: { version: 1 },
      },
    );
    if (input.agreed) {
      const kind = CLAIM_ENTRIES[last.act];
      const id = last.number === 1 ? `${kind}:${claimId}` : `${kind}:${claimId}:${last.number}`;
      const entries = [{ id, kind, amount: last.amount, note: last.reference }];
      await postEntries({ agreement, entries, bookedOn: last.bookedOn, actor, now });
      if (last.act === 'recovery') await tellOfClaim(claim, last, now);
    }
    await appendEvent({
      actor,
      action: input.agreed ? 'claims.confirmed' : 'claims.declined',
      subject: { kind: 'claim', id: claimId },
      details: { agreementId, act: last.act, amount: last.amount },
      after: decided,
      now,
    });
  });
}

function agreedChange({ amount, settled }: ClaimRecord, step: ClaimStep): Pick<ClaimRecord, 'state' | 'settled'> {
  if (step.act === 'recovery') return { state: 'open', settled };
  const after = settled + step.amount;
  return { state: after === amount ? 'settled' : 'open', settled: after };
}

const declinedState = ({ state }: ClaimRecord): ClaimState => (state === 'proposed' ? 'declined' : state);

async function tellOfClaim(claim: ClaimRecord, { amount, reason }: ClaimStep, now: Date): Promise<void> {
  const { organisationId, agreementId, agreement, currency } = claim;
  const props = { agreementId, agreement, amount: { amount, currency }, reason };
  await enqueueMails({ to: await peopleOfOrganisation(organisationId), template: 'recovery-claimed', props, now });
}
