import { makeReport } from '#server/evaluation-report/make-report';
import { latestReport } from '#server/evaluation-report/latest-report';
import { signReport } from '#server/evaluation-report/sign-report';
import { Submission } from '#server/models/submission';
import { makeRanking } from '#server/ranking/make-ranking';
import { communityServiceRubric } from '#server/rubric-library/library';
import { appointed, giveSheet, lotsAt, type Member, type OpenedCall } from './evaluation';
import { come, openAll, passDeadline } from './opening';
import { pilotEvaluation, type PilotEvaluation } from './pilot-evaluation';
import { PASSWORD } from './user';

export interface PilotRecommended extends PilotEvaluation {
  members: Member[];
  lot: 'lot-1';
}

/** What each organisation of the pilot's story is scored, from the best to one below the minimum. */
const LEVELS = { 'Gyzyl Haç': 5, Ýenme: 5, 'Keýik Okara': 4, 'Beýik Eýýam': 4, 'Ak Bulut': 1 };

/**
 * The pilot's call with a signed recommendation: the Red Crescent, "Ýenme" and "Keýik Okara" for awards, "Beýik Eýýam" in
 * reserve, "Ak Bulut" below the minimum.
 */
export async function pilotRecommended(): Promise<PilotRecommended> {
  const organisations = Object.keys(LEVELS);
  const pilot = await pilotEvaluation({}, { organisations, awards: 3 });
  await passDeadline(pilot.call.id);
  await come(pilot.call.id, pilot.call.openers.slice(0, 2));
  await openAll();
  const submissions = await Submission.find({ callId: pilot.call.id }).lean();
  const applications = pilot.applications.map(({ applicationId, organisation }) => {
    const submission = submissions.find((one) => one.applicationId === applicationId);
    const { _id: submissionId = '', organisationId = '' } = submission ?? {};
    return { applicationId, submissionId, organisationId, organisation, lot: 'lot-1', fileIds: [] };
  });
  const call: OpenedCall = { ...pilot.call, applications };
  const members = await appointed(call);
  await lotsAt(call, 'consensus');
  for (const { applicationId, organisation } of applications) {
    const level = LEVELS[organisation as keyof typeof LEVELS];
    for (const [at, member] of members.slice(0, 3).entries()) {
      const levels = communityServiceRubric.criteria.map(({ key }, number) => [
        key,
        // The Red Crescent leads "Ýenme", and "Keýik Okara" leads "Beýik Eýýam", by one level of one sheet.
        (organisation === 'Ýenme' || organisation === 'Beýik Eýýam') && at + number === 0 ? level - 1 : level,
      ]);
      await giveSheet(call, member, applicationId, Object.fromEntries(levels) as Record<string, number>);
    }
  }
  const place = { callId: call.id, lot: 'lot-1' };
  const [chair] = members;
  if (!chair) throw new Error('A committee has a chair');
  await makeRanking({ actor: chair.actor, ...place, now: new Date() });
  await makeReport({ actor: chair.actor, ...place, input: { seen: 0, reason: '' }, now: new Date() });
  const sha256 = (await latestReport(place.callId, place.lot))?.sha256 ?? '';
  for (const { actor } of members.filter(({ part }) => part !== 'alternate')) {
    await signReport({ actor, ...place, input: { sha256, currentPassword: PASSWORD, opinion: '' }, now: new Date() });
  }
  return { ...pilot, members, lot: 'lot-1' };
}
