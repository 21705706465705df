import { Call } from '#server/models/call';
import { Institution } from '#server/models/institution';
import { Programme } from '#server/models/programme';
import type { Demo, DemoStep } from './demo';
import { demoActor } from './demo-actor';
import { APPLICANTS } from './pilot/applications';
import { assistantsCall, homeCareCall, STORY_SEATS } from './pilot/story-calls';
import { apply } from './story/apply';
import { accept, acceptFirst, pay, report } from './story/carry-out';
import { committeeActors, formCommittee, screen } from './story/committee';
import { contract } from './story/contract';
import { acceptAward, decide, recommend } from './story/decide';
import { actAt, daysAgo } from './story/instants';
import { openApplications } from './story/open-applications';
import { approveCall, submittedCall } from './story/publish-call';
import { score } from './story/score';
import { train } from './story/train';

/** A call whose two awards became agreements: the one is half paid, the other waits for its bank account to be verified. */
export const contracted: DemoStep = async (demo) => {
  const { now, password } = demo;
  const { call, applications } = await opened(demo, homeCareCall, 215);
  const place = { callId: call, lot: 'home-care' };
  await formCommittee(call, daysAgo(now, 184));
  await screen(call, place.lot, daysAgo(now, 181));
  await actAt(daysAgo(now, 176), async (at) => {
    for (const [index, actor] of (await committeeActors()).entries())
      await score({ actor, callId: call, place: index, sheets: applications.size, now: at });
  });
  await recommend(place, password, daysAgo(now, 172));
  await decide(place, daysAgo(now, 169));
  const winners = APPLICANTS.slice(0, 2).map(({ signatory }) => signatory);
  const awards = new Map<string, string>();
  for (const signatory of winners) {
    const at = daysAgo(now, 165, 11);
    awards.set(signatory, await acceptAward(signatory, applications.get(signatory) ?? '', password, at));
  }
  await train({ callId: call, organisations: winners, begins: 150, now });
  const agreements: string[] = [];
  for (const [signatory, awardId] of awards)
    agreements.push(await contract({ awardId, signatory, password, days: 137, now }));
  const of = { agreementId: agreements[0] ?? '', representative: 'yenme' };
  await acceptFirst({ ...of, key: 'm1', at: daysAgo(now, 131) });
  await pay({ ...of, key: 'm1', at: daysAgo(now, 129) });
  await report({ ...of, key: 'm2', at: daysAgo(now, 76) }, [14_000_00, 2_500_00]);
  await accept({ ...of, key: 'm2', at: daysAgo(now, 72) });
  await pay({ ...of, key: 'm2', at: daysAgo(now, 70) });
  await report({ ...of, key: 'm3', at: daysAgo(now, 3) }, [9_800_00, 3_100_00]);
};

/** A call whose committee scores: one member is through, another has begun, three have not. */
export const inEvaluation: DemoStep = async (demo) => {
  const { now } = demo;
  const { call } = await opened(demo, assistantsCall, 50);
  await formCommittee(call, daysAgo(now, 16));
  await screen(call, 'assistants', daysAgo(now, 12));
  await actAt(daysAgo(now, 4), async (at) => {
    const [, second, third] = await committeeActors();
    if (!second || !third) throw new Error('A committee has members');
    await score({ actor: second, callId: call, place: 1, sheets: 3, now: at });
    await score({ actor: third, callId: call, place: 2, sheets: 2, leavesOpen: true, now: at });
  });
};

/** A call of a story from its publication, so many days ago, to the opening of three applications (by their signatories). */
async function opened({ now, password }: Demo, contentOf: typeof homeCareCall, days: number) {
  const publishedAt = daysAgo(now, days);
  const { _id: programmeId } = await Programme.findOne({ code: 'SSP' }).orFail().lean();
  const institutions = await Institution.find({ code: { $in: STORY_SEATS } }, { _id: 1 }).lean();
  const content = contentOf(publishedAt, institutions.map(({ _id }) => _id).sort());
  const { callId, reference } = await actAt(publishedAt, async (at) => {
    const id = await submittedCall(await demoActor('manager'), programmeId, content, at);
    return { callId: id, reference: await approveCall(await demoActor('approver'), id, at) };
  });
  const [{ key: lot } = { key: '' }] = content.lots.lots;
  const applications = new Map<string, string>();
  for (const [index, applicant] of APPLICANTS.entries()) {
    const at = daysAgo(now, days - 25 - index, 11 + index);
    const { startsOn } = content.dates;
    applications.set(applicant.signatory, await apply({ applicant, reference, lot, startsOn, at, password }));
  }
  const { closesAt } = await Call.findById(callId).orFail().lean();
  if (!closesAt) throw new Error('A published call closes');
  await openApplications(callId, new Date(closesAt.getTime() + 16 * 3_600_000));
  return { call: callId, applications };
}
