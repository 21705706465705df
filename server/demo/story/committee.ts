import type { Actor } from '~/domain/accounts/roles';
import { appointCommittee } from '#server/committee/appoint-committee';
import { beginScreening } from '#server/committee/begin-screening';
import { declareImpartiality, impartialityWords } from '#server/committee/declare-impartiality';
import { declareInterests } from '#server/committee/declare-interests';
import { Submission } from '#server/models/submission';
import { closeScreening } from '#server/screening/close-screening';
import { getScreening } from '#server/screening/get-screening';
import { giveOpinion } from '#server/screening/give-opinion';
import { portalDay } from '~/domain/shared/portal-day';
import { demoActor } from '../demo-actor';
import { actAt } from './instants';

/** The demo's committee, the chair first; they come from `STORY_SEATS`. */
export const COMMITTEE = [
  'evaluator',
  'evaluator.education',
  'evaluator.health',
  'evaluator.interior',
  'second.manager',
] as const;

export const committeeActors = (): Promise<Actor[]> => Promise.all(COMMITTEE.map(demoActor));

/** An approver appoints the committee; each declares to be impartial and to have no interest in any applicant. */
export function formCommittee(callId: string, at: Date): Promise<void> {
  return actAt(at, async (now) => {
    const members = await committeeActors();
    const people = members.map(({ userId }, index) => ({ userId, part: index === 0 ? 'chair' : 'member' }) as const);
    const input = { orderNumber: '12-b', orderDay: portalDay(now), people, evenReason: '' };
    const faults = await appointCommittee({ actor: await demoActor('approver'), callId, input, expected: 0, now });
    if (faults.length > 0) throw new Error(`The demo has no committee: ${JSON.stringify(faults)}`);
    const organisations = await Submission.distinct('organisationId', { callId });
    const said = organisations.map((organisationId) => ({ organisationId, answer: 'none' as const, detail: '' }));
    const { sha256 } = impartialityWords('en');
    for (const actor of members) {
      await declareImpartiality({ actor, callId, sha256, now });
      const { recused } = await declareInterests({ actor, callId, said, locale: 'en', now });
      if (recused > 0) throw new Error(`${actor.name} is recused in the demo`);
    }
  });
}

/** Two members find every application of the call's lot eligible, and the chair closes its screening. */
export function screen(callId: string, lot: string, at: Date): Promise<void> {
  return actAt(at, async (now) => {
    const [chair, ...members] = await committeeActors();
    if (!chair) throw new Error('A committee has a chair');
    await beginScreening({ actor: chair, callId, now });
    for (const applicationId of await Submission.distinct('applicationId', { callId })) {
      for (const actor of members.slice(0, 2)) {
        const { checks } = await getScreening({ actor, callId, applicationId, now });
        const findings = Object.fromEntries(
          checks.map(({ key }) => [key, { met: true, reason: 'Seen in the papers' }]),
        );
        await giveOpinion({ actor, callId, applicationId, findings, now });
      }
    }
    await closeScreening({ actor: chair, callId, lot, now });
  });
}
