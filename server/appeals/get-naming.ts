import type { Actor } from '~/domain/accounts/roles';
import { getOfficeAppeal } from './get-office-appeal';
import { loadAppeal } from './load-appeal';
import { reviewerCandidates } from './reviewer-candidates';

/** An appeal and the people who can be named to decide it. */
export async function getNaming(actor: Actor, appealId: string) {
  const record = await loadAppeal(actor, appealId, 'appeals.name-reviewers');
  const appeal = await getOfficeAppeal(actor, appealId);
  return { appeal, candidates: appeal.mayName ? await reviewerCandidates(record) : [] };
}
