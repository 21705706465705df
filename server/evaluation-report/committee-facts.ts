import type { ReportContent, ReportedConflict, ReportedSeat } from '~/domain/evaluation-report/content';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { meetingPeople } from '#server/meetings/meeting-people';
import { listMeetings } from '#server/meetings/list-meetings';

/** The committee before a lot: its seats, the conflicts of interests, its meetings, and who signs. */
export async function committeeFacts(
  scope: CommitteeScope,
  lot: string,
  organisations: ReadonlyMap<string, string>,
): Promise<Pick<ReportContent, 'order' | 'seats' | 'declarations' | 'conflicts' | 'meetings' | 'signers'>> {
  const { committee } = scope;
  const callId = scope.call._id;
  const { expected, recused } = meetingPeople(scope, lot);
  const isRecused = new Set(recused.map(({ userId }) => userId));
  const acting = committee.actingChairs.findLast((one) => one.lot === lot)?.userId;
  const declarations = await InterestDeclaration.find({ callId, organisationId: { $in: [...organisations.keys()] } })
    .sort({ declaredAt: 1, _id: 1 })
    .lean();
  const names = new Map(committee.seats.map(({ userId, name }) => [userId, name]));
  const meetings = await listMeetings(callId, lot);
  return {
    order: committee.order,
    seats: committee.seats.map(({ userId, name, part, institution, appointed, impartial, left }): ReportedSeat => ({
      userId,
      name,
      part,
      institution,
      appointedAt: appointed.at.toISOString(),
      impartialAt: impartial?.at.toISOString() ?? null,
      left: left && { at: left.at.toISOString(), reason: left.reason, sheets: left.sheets },
      isActingChair: userId === acting,
      isRecused: isRecused.has(userId),
    })),
    declarations: declarations.length,
    conflicts: declarations
      .filter(({ answer, detected }) => answer === 'conflict' || detected.length > 0)
      .map(({ userId, organisationId, answer, detected, declaredAt, recused: taken, lifted }): ReportedConflict => ({
        name: names.get(userId) ?? '',
        organisation: organisations.get(organisationId) ?? '',
        isDeclared: answer === 'conflict',
        detected: [...new Set(detected.map(({ kind }) => kind))],
        at: declaredAt.toISOString(),
        recused: taken !== null && lifted === null,
        lifted: lifted?.reason ?? null,
      })),
    meetings: meetings.map(({ number, heldAt, place, present, absent, recused: kept, quorum, decisions }) => ({
      number,
      heldAt: heldAt.toISOString(),
      place,
      present: present.map(({ name }) => name),
      absent: absent.map(({ name }) => name),
      recused: kept.map(({ name }) => name),
      quorum,
      decisions,
    })),
    signers: expected.map(({ userId, name, part }) => ({ userId, name, part })),
  };
}
