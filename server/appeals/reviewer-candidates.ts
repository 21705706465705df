import type { Localized } from '~/domain/shared/localized';
import { recusedIn } from '#server/decisions/recused-in';
import type { AppealRecord } from '#server/models/appeal';
import { Institution } from '#server/models/institution';
import { User } from '#server/models/user';
import { independenceIn } from './independence';

/** So many people are offered at most. */
const OFFERED = 200;

/** Somebody who can decide an appeal. */
export interface ReviewerCandidate {
  userId: string;
  name: string;
  institution: Localized;
}

/**
 * Staff of any institution who took no part in what an appeal is against and have no conflict there: those of its own
 * institution first. Nobody who looks after the portal or audits it (separation rule 6).
 */
export async function reviewerCandidates({
  callId,
  lot,
  institutionId,
}: Pick<AppealRecord, 'callId' | 'lot' | 'institutionId'>): Promise<ReviewerCandidate[]> {
  const isIndependent = await independenceIn({ callId, lot });
  const recused = await recusedIn(callId, lot);
  const people = await User.find(
    {
      roles: { $in: ['manager', 'approver', 'evaluator'], $nin: ['administrator', 'auditor'] },
      disabled: null,
      'home.kind': 'institution',
    },
    { name: 1, home: 1 },
  )
    .sort({ name: 1, _id: 1 })
    .limit(OFFERED)
    .lean();
  const institutions = await Institution.find({}, { name: 1 }).lean();
  const names = new Map(institutions.map(({ _id, name }) => [_id, name]));
  const free = people.filter(({ _id }) => isIndependent(_id) && !recused.has(_id));
  const isOwn = ({ home }: (typeof people)[number]) => home?.id === institutionId;
  return [...free.filter(isOwn), ...free.filter((one) => !isOwn(one))].flatMap(({ _id, name, home }) => {
    const institution = names.get(home?.id ?? '');
    return institution ? [{ userId: _id, name, institution }] : [];
  });
}
