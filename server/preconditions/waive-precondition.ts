import type { Actor } from '~/domain/accounts/roles';
import { isSettled } from '~/domain/preconditions/kinds';
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
  input: { version: number; reason: string };
  now: Date;
}

/**
 * An approver lets an agreement be in force without one of its preconditions, with the reason. Both sides' signatures are
 * never waived: without them there is no agreement.
 */
export async function waivePrecondition({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeAgreement(actor, agreementId, 'agreements.approve');
  const { version, reason } = input;
  await inTransaction(async () => {
    const { agreement, after } = await changePrecondition({
      ...{ actor, agreementId, key, version, now },
      states: ['draft', 'signing'],
      action: 'preconditions.waived',
      assert: ({ record, standing }) => {
        if (record.kind === 'signed-agreement') throw new DomainError('wrong-state', 'preconditions.error.signatures');
        if (isSettled(standing)) throw new DomainError('wrong-state', 'preconditions.error.settled');
      },
      set: { waived: { by: actor.userId, name: actor.name, at: now, reason } },
    });
    await tellOrganisation({ agreement, precondition: after, outcome: 'waived', reason, now });
    await activateIfReady(agreementId, now);
  });
}
