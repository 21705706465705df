import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { commentField, levelField } from '~/domain/scoring/sheet-form';
import { Application } from '#server/models/application';
import { Organisation } from '#server/models/organisation';
import { ScoreSheet } from '#server/models/score-sheet';
import { communityServiceRubric } from '#server/rubric-library/library';
import { saveSheet } from '#server/scoring/save-sheet';
import { submitSheet } from '#server/scoring/submit-sheet';
import { demoActor } from '../demo-actor';
import { APPLICANTS } from '../pilot/applications';

interface Scoring {
  actor: Actor;
  callId: string;
  /** The member's place in the committee: it moves one criterion by a level, so that sheets are not all the same. */
  place: number;
  /** So many of the member's sheets are filled in; the last of them stays unsubmitted where `leavesOpen` is set. */
  sheets: number;
  leavesOpen?: boolean;
  now: Date;
}

/** A member fills in score sheets of a call, in the order of the applicants. */
export async function score({ actor, callId, place, sheets, leavesOpen = false, now }: Scoring): Promise<void> {
  const levels = await levelsByOrganisation();
  const own = await ScoreSheet.find({ callId, userId: actor.userId, state: 'open' }).sort({ _id: 1 }).lean();
  for (const [at, { applicationId, version }] of own.slice(0, sheets).entries()) {
    const { organisationId } = await Application.findById(applicationId).orFail().lean();
    const level = levels.get(organisationId) ?? 3;
    const fields = communityServiceRubric.criteria.map(({ key }, index) => ({
      [levelField(key)]: String(index === place ? Math.max(1, level - 1) : level),
      [commentField(key)]: COMMENTS[(index + place) % COMMENTS.length] ?? '',
    }));
    const whole = {
      strengths: 'Clear plan, known staff (illustrative).',
      weaknesses: 'Few volunteers (illustrative).',
    };
    const typed = Object.assign({ version: String(version), ...whole }, ...fields) as Record<string, string>;
    const reply = await saveSheet({ actor, callId, applicationId, typed, now });
    if (!('saved' in reply)) throw new Error(`A sheet of the demo was refused: ${JSON.stringify(reply)}`);
    if (leavesOpen && at === sheets - 1) continue;
    const input = { version: reply.saved.version, formKey: randomUUID() };
    await submitSheet({ actor, callId, applicationId, input, now });
  }
}

const COMMENTS = [
  'The needs are described with figures of the etrap (illustrative).',
  'Staff have the training that the call asks for (illustrative).',
  'The plan fits the months and the budget (illustrative).',
];

async function levelsByOrganisation(): Promise<Map<string, number>> {
  const levels = new Map<string, number>();
  for (const { signatory, level } of APPLICANTS) {
    const { home } = await demoActor(signatory);
    const { _id } = await Organisation.findById(home?.id).orFail().lean();
    levels.set(_id, level);
  }
  return levels;
}
