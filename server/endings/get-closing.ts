import type { Actor } from '~/domain/accounts/roles';
import { CLOSING_CHECKS, closingChecks } from '~/domain/agreements/closing';
import { getOfficeAgreement } from '#server/agreements/get-agreement';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { closingFacts } from './closing-facts';

interface Arguments {
  actor: Actor;
  agreementId: string;
  now: Date;
}

/** An agreement with the checklist of its closing, as it is now. */
export async function getClosing({ actor, agreementId, now }: Arguments) {
  const agreement = await getOfficeAgreement({ actor, agreementId, now });
  const record = await loadOfficeAgreement(actor, agreementId, 'agreements.oversee');
  const done = closingChecks(await closingFacts(record));
  return { agreement, checks: CLOSING_CHECKS.map((check) => ({ check, isDone: done[check] })) };
}
