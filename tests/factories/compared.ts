import type { EvaluationTerms } from '~/domain/evaluation/terms';
import { TOTAL } from '#server/consensus/discussed-item';
import { appointed, giveSheet, lotsAt, openedCall, type Member, type OpenedCall } from './evaluation';

/** A lot in consensus: chair and members by name, its applications, and the place of its one divergent criterion. */
export interface ComparedCall {
  call: OpenedCall;
  chair: Member;
  first: Member;
  second: Member;
  secretary: Member;
  alternate: Member;
  members: Member[];
  /** The application whose sheets lie apart in `relevance`. */
  apart: string;
  /** One whose sheets agree. */
  together: string;
  /** Where a member discusses; the divergent criterion of the divergent application where nothing else is said. */
  at: (member: Member, criterion?: string, applicationId?: string) => Place;
}

interface Place {
  actor: Member['actor'];
  callId: string;
  lot: string;
  applicationId: string;
  criterion: string;
}

export const OF_TOTAL = TOTAL;

/** Chair, first and second member scored two applications; on the first one they lie three levels apart in `relevance`. */
export async function comparedCall(terms: Partial<EvaluationTerms> = {}): Promise<ComparedCall> {
  const call = await openedCall({ applications: { 'lot-1': 2 }, terms: { totalTolerance: 90, ...terms } });
  const members = await appointed(call);
  const [chair, first, second, , , secretary, alternate] = members as [Member, ...Member[]] & Member[];
  const [apart = '', together = ''] = call.applications.map(({ applicationId }) => applicationId);
  if (!first || !second || !secretary || !alternate) throw new Error('The committee has seven seats');
  await giveSheet(call, chair, apart, { relevance: 5, budget: 4 });
  await giveSheet(call, first, apart, { relevance: 2, budget: 4 });
  await giveSheet(call, second, apart, { relevance: 4, budget: 3 });
  for (const member of [chair, first, second]) await giveSheet(call, member, together, { relevance: 4, budget: 4 });
  await lotsAt(call, 'consensus');
  const at = ({ actor }: Member, criterion = 'relevance', applicationId = apart): Place => ({
    actor,
    callId: call.id,
    lot: 'lot-1',
    applicationId,
    criterion,
  });
  return { call, chair, first, second, secretary, alternate, members, apart, together, at };
}
