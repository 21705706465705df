import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import { approvePayment } from './approve-payment';

interface Arguments {
  actor: Actor;
  /** `<payment>:<version>` of each payment as it was seen. */
  chosen: readonly string[];
  now: Date;
}

/** Approves several payments, each by itself; gives how many were, and why each of the others was not, by its id. */
export async function approvePayments({ actor, chosen, now }: Arguments) {
  const refused: { id: string; explanation: MessageKey }[] = [];
  for (const one of chosen) {
    const [paymentId = '', version] = one.split(':');
    try {
      await approvePayment({ actor, paymentId, expected: Number(version), now });
    } catch (error) {
      if (!(error instanceof DomainError) || !error.explanation) throw error;
      refused.push({ id: paymentId, explanation: error.explanation });
    }
  }
  return { approved: chosen.length - refused.length, refused };
}
