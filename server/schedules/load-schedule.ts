import type { Actor } from '~/domain/accounts/roles';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';

/** What of an agreement a manager schedules; `isOpen` while it is still prepared. */
export async function loadSchedule(actor: Actor, agreementId: string) {
  const { content, languages, version, state } = await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
  const { amount, milestones, budget } = content;
  return { amount, milestones, budget, languages, version, isOpen: state === 'draft' };
}
