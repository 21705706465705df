import { listOpened } from '#server/evaluation/list-opened';
import { standingDeclarations } from '#server/evaluation/load-scope';

/** Everybody who has a conflict in a lot, also whoever has left the committee since: nothing of it is told them. */
export async function recusedIn(callId: string, lot: string): Promise<Set<string>> {
  const applications = (await listOpened(callId)).filter((one) => one.lot === lot);
  const organisations = new Set(applications.map(({ organisationId }) => organisationId));
  const declared = await standingDeclarations(callId);
  return new Set(
    declared
      .filter(({ recused, organisationId }) => recused && organisations.has(organisationId))
      .map(({ userId }) => userId),
  );
}
