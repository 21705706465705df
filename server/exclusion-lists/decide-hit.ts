import type { Actor } from '~/domain/accounts/roles';
import type { HitVerdict } from '~/domain/exclusion-lists/hits';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { HitDecision } from '#server/models/hit-decision';
import { Organisation } from '#server/models/organisation';
import { identityOf } from '#server/organisations/identity-of';
import { loadStanding } from '#server/verification/load-standing';
import { findHits, findingsIn } from './find-hits';

interface Arguments {
  actor: Actor;
  organisationId: string;
  input: {
    hit: string;
    /** How many decisions on this hit the actor has read. */
    number: number;
    verdict: HitVerdict;
    reason: string;
  };
  now: Date;
}

/**
 * A manager says whether a likely hit is the organisation or its officer, and why. It is remembered: the same two names
 * are not asked about again. A later decision takes the place of an earlier one, which stays readable.
 */
export function decideHit({ actor, organisationId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    await loadStanding(actor, organisationId, 'verification.decide');
    const { hit: id, number, verdict, reason } = input;
    const found =
      (await findHits(new Map([[organisationId, await identityOf(organisationId)]]))).get(organisationId) ?? [];
    const asked = found.find((one) => one.id === id);
    if (!asked) throw new DomainError('not-found');
    if (asked.decisions.length !== number) throw new DomainError('stale', 'exclusions.error.decidedMeanwhile');
    const decision = {
      _id: `${id}:${number + 1}`,
      hitKey: id,
      number: number + 1,
      organisationId,
      verdict,
      reason,
      by: actor.userId,
      at: now,
    };
    await HitDecision.create(decision);
    asked.decisions.push(decision);
    await Organisation.updateOne({ _id: organisationId }, { $set: { 'standing.openHits': findingsIn(found).open } });
    await appendEvent({
      actor,
      action: 'exclusion-lists.hit-decided',
      subject: { kind: 'organisation', id: organisationId },
      details: { hit: id, verdict, list: asked.hit.entry.listId, row: asked.hit.entry.row },
      after: { reason },
      now,
    });
  });
}

/** True when this very person has already decided so on a hit: the answer to a form that is sent once more. */
export async function wasHitDecided(actor: Actor, { hit, number, verdict }: Arguments['input']): Promise<boolean> {
  return (await HitDecision.exists({ _id: `${hit}:${number + 1}`, by: actor.userId, verdict })) !== null;
}
