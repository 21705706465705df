import { randomUUID } from 'node:crypto';
import { answerAward } from '#server/awards/answer-award';
import { decideLot } from '#server/decisions/decide-lot';
import { latestReport } from '#server/evaluation-report/latest-report';
import { makeReport } from '#server/evaluation-report/make-report';
import { signReport } from '#server/evaluation-report/sign-report';
import { issueLetters } from '#server/letters/issue-letters';
import { loadDrafts } from '#server/letters/load-drafts';
import { proofreadLetters } from '#server/letters/proofread-letters';
import { Award } from '#server/models/award';
import { makeRanking } from '#server/ranking/make-ranking';
import { closeScoring } from '#server/scoring/close-scoring';
import { demoActor } from '../demo-actor';
import { committeeActors } from './committee';
import { actAt } from './instants';

interface Place {
  callId: string;
  lot: string;
}

/** The chair closes the scoring, ranks and makes the report; everybody signs it. */
export function recommend(place: Place, password: string, at: Date): Promise<void> {
  return actAt(at, async (now) => {
    const members = await committeeActors();
    const [chair] = members;
    if (!chair) throw new Error('A committee has a chair');
    await closeScoring({ actor: chair, ...place, input: { reason: '' }, now });
    await makeRanking({ actor: chair, ...place, now });
    await makeReport({ actor: chair, ...place, input: { seen: 0, reason: '' }, now });
    const sha256 = (await latestReport(place.callId, place.lot))?.sha256 ?? '';
    for (const actor of members) {
      await signReport({ actor, ...place, input: { sha256, currentPassword: password, opinion: '' }, now });
    }
  });
}

/** An approver follows the recommendation; a manager proofreads the letters, and the approver issues them. */
export function decide({ callId, lot }: Place, at: Date): Promise<void> {
  return actAt(at, async (now) => {
    const approver = await demoActor('approver');
    const reportSha256 = (await latestReport(callId, lot))?.sha256 ?? '';
    const input = { kind: 'approved' as const, reportSha256, reason: '' };
    await decideLot({ actor: approver, callId, lot, input, now });
    const manager = await demoActor('manager');
    const { drafts } = await loadDrafts({ actor: manager, callId, action: 'letters.proofread' });
    const read = drafts.map(({ _id, version }) => `${_id}:${String(version)}`);
    await proofreadLetters({ actor: manager, callId, read, now });
    const { sha256: expected } = await loadDrafts({ actor: approver, callId, action: 'letters.issue' });
    await issueLetters({ actor: approver, callId, expected, now });
  });
}

/** An organisation's signatory accepts the award of an application; gives the award's id. */
export function acceptAward(signatory: string, applicationId: string, password: string, at: Date): Promise<string> {
  return actAt(at, async (now) => {
    const { _id: awardId } = await Award.findOne({ applicationId, live: true }).orFail().lean();
    const input = { kind: 'accepted' as const, formKey: randomUUID(), reason: '', currentPassword: password };
    await answerAward({ actor: await demoActor(signatory), awardId, input, now });
    return awardId;
  });
}
