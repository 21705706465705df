import type { DetectedConflict } from '~/domain/committee/conflicts';
import { personNames } from '#server/audit/person-names';
import type { Seat } from '#server/models/committee';
import type { InterestDeclarationRecord } from '#server/models/interest-declaration';
import { Organisation } from '#server/models/organisation';

/** A conflict of interests as the office sees it: declared, or found by the portal. */
export interface DeclaredConflict {
  userId: string;
  name: string;
  organisationId: string;
  organisation: string;
  declaredAt: Date;
  /** In the member's words; empty where the member declared none and the portal found one. */
  detail: string;
  detected: DetectedConflict[];
  lifted: { by: string; at: Date; reason: string } | null;
  /** The reader can find that what the portal found is none. */
  mayLift: boolean;
}

/** What the portal alone has found, other than a membership, can be another person of that name: an approver finds that out. */
export const isLiftable = ({ answer, detected, recused, lifted }: InterestDeclarationRecord): boolean =>
  answer === 'none' && recused !== null && lifted === null && detected.every(({ kind }) => kind !== 'membership');

/** Every conflict that stands or was lifted; nobody lifts their own (`reader`: who may lift any, else null). */
export async function declaredConflicts(
  declarations: readonly InterestDeclarationRecord[],
  seats: readonly Pick<Seat, 'userId' | 'name'>[],
  reader: string | null,
): Promise<DeclaredConflict[]> {
  const conflicts = declarations.filter(({ recused }) => recused !== null);
  const ids = [...new Set(conflicts.map(({ organisationId }) => organisationId))];
  const [organisations, names] = await Promise.all([
    Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean(),
    personNames(conflicts.map(({ lifted }) => lifted?.by ?? null)),
  ]);
  const organisationOf = new Map(organisations.map(({ _id, name }) => [_id, name]));
  return conflicts.map((record) => ({
    userId: record.userId,
    name: seats.find(({ userId }) => userId === record.userId)?.name ?? record.userId,
    organisationId: record.organisationId,
    organisation: organisationOf.get(record.organisationId) ?? record.organisationId,
    declaredAt: record.declaredAt,
    detail: record.detail,
    detected: record.detected,
    lifted: record.lifted && { ...record.lifted, by: names.get(record.lifted.by) ?? record.lifted.by },
    mayLift: reader !== null && reader !== record.userId && isLiftable(record),
  }));
}
