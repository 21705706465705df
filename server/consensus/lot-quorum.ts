import { isVoting } from '~/domain/committee/parts';
import { quorumOf, type Quorum } from '~/domain/committee/quorum';
import type { CommitteeScope } from '#server/evaluation/load-scope';

/** Who of those that sit on the committee has a conflict in a lot. Ask only for somebody who has none there: they read all of it. */
export function recusedIn({ declarations, committee, readable }: CommitteeScope, lot: string): Set<string> {
  const applicants = new Set(readable.filter((one) => one.lot === lot).map(({ organisationId }) => organisationId));
  const conflicts = declarations.filter(({ recused, organisationId }) => recused && applicants.has(organisationId));
  const sitting = new Set(committee.seats.filter(({ left }) => left === null).map(({ userId }) => userId));
  return new Set(conflicts.map(({ userId }) => userId).filter((userId) => sitting.has(userId)));
}

/** Whether the committee can decide in a lot while these members take part. */
export function lotQuorum(scope: CommitteeScope, lot: string, attending: readonly string[]): Quorum {
  const voting = scope.committee.seats
    .filter(({ left, part }) => left === null && isVoting(part))
    .map(({ userId }) => userId);
  const { quorum } = scope.published.content.committee;
  return quorumOf({ voting, attending, recused: recusedIn(scope, lot), quorum });
}
