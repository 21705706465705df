import type { Actor } from '~/domain/accounts/roles';
import type { EvidenceReview } from '~/domain/preconditions/schema';
import { DomainError } from '~/domain/shared/errors';
import { activateIfReady } from '#server/agreements/activate-if-ready';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { inTransaction } from '#server/database/transaction';
import { changePrecondition } from './change-precondition';
import { tellOrganisation } from './tell-of-precondition';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: EvidenceReview;
  now: Date;
}

/** A manager confirms what the organisation gave as evidence, or returns it with what is missing. */
export async function reviewEvidence({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
  const { version, outcome, comment } = input;
  await inTransaction(async () => {
    const { agreement, after } = await changePrecondition({
      ...{ actor, agreementId, key, version, now },
      states: ['draft', 'signing'],
      action: `preconditions.${outcome}`,
      assert: ({ standing }) => {
        if (standing !== 'submitted') throw new DomainError('wrong-state', 'preconditions.error.nothing');
      },
      set: { reviewed: { by: actor.userId, name: actor.name, at: now, outcome, comment } },
    });
    await tellOrganisation({ agreement, precondition: after, outcome, reason: comment, now });
    await activateIfReady(agreementId, now);
  });
}
