import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadOwnAgreement } from '#server/agreements/load-agreement';
import { inTransaction } from '#server/database/transaction';
import { changePrecondition } from './change-precondition';
import { tellOffice } from './tell-of-precondition';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: { version: number; note: string };
  now: Date;
}

/** The organisation says how a precondition is met, while the agreement waits for it; the manager is asked to look. */
export async function giveEvidence({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOwnAgreement(actor, agreementId, 'agreements.report');
  await inTransaction(async () => {
    const { agreement, after } = await changePrecondition({
      ...{ actor, agreementId, key, version: input.version, now },
      states: ['signing'],
      action: 'preconditions.evidence-given',
      assert: ({ record, standing }) => {
        if (record.kind !== 'other') throw new DomainError('wrong-state', 'preconditions.error.kind');
        if (standing === 'met' || standing === 'waived')
          throw new DomainError('wrong-state', 'preconditions.error.settled');
      },
      set: { evidence: { by: actor.userId, name: actor.name, at: now, note: input.note }, reviewed: null },
    });
    await tellOffice({ agreement, precondition: after, now });
  });
}
