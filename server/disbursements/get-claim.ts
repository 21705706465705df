import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { listHistory } from '#server/audit/list-history';
import { Claim, type ClaimRecord } from '#server/models/claim';
import { isSecondPerson } from './decide-claim';
import { loadClaim } from './load-claim';

export type OfficeClaim = Awaited<ReturnType<typeof getClaim>>;

/** A claim in the office with every step of it, and what the actor can do now. */
export async function getClaim(actor: Actor, claimId: string) {
  const { _id: id, ...claim } = await loadClaim(actor, claimId, 'payments.read');
  const { institutionId, waiting, state } = claim;
  const pending = claim.steps.find(({ number }) => number === waiting);
  const isFinance = can(actor, 'payments.approve', { institutionId });
  return {
    id,
    ...claim,
    steps: claim.steps.map(({ formKey: _formKey, ...step }) => step),
    mayDecide: isFinance && pending !== undefined && isSecondPerson(id, pending, actor.userId),
    maySettle: state === 'open' && waiting === null && can(actor, 'payments.record', { institutionId }),
    events: await listHistory({ kind: 'claim', id }),
  };
}

/** The claims of an agreement; without what only the office knows where they are shown to the organisation. */
export async function claimsOf(agreementId: string, states: readonly ClaimRecord['state'][]) {
  const claims = await Claim.find({ agreementId, state: { $in: [...states] } }).lean<ClaimRecord[]>();
  return claims.map(({ _id: id, kind, amount, currency, settled, state, steps }) => ({
    ...{ id, kind, state, reason: steps[0]?.reason ?? '' },
    amount: { amount, currency },
    left: { amount: state === 'open' ? amount - settled : 0, currency },
  }));
}

export type ListedClaim = Awaited<ReturnType<typeof claimsOf>>[number];
