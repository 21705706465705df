import { makeAgreement } from '#server/agreements/make-agreement';
import { makeDocument } from '#server/agreements/make-document';
import { changeTerms } from '#server/agreements/change-terms';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { signAgreement } from '#server/agreements/sign-agreement';
import { Agreement } from '#server/models/agreement';
import { saveSchedule } from '#server/schedules/save-schedule';
import { portalDay } from '~/domain/shared/portal-day';
import { demoActor } from '../demo-actor';
import { AGREED_DAYS, scheduleOf } from '../pilot/schedule';
import { actAt, daysAgo } from './instants';

interface Contracting {
  awardId: string;
  signatory: string;
  password: string;
  /** When both sign; it is prepared on the day before. */
  days: number;
  now: Date;
}

/** A manager prepares the agreement on an award and both sides sign it; gives its id. */
export async function contract({ awardId, signatory, password, days, now }: Contracting): Promise<string> {
  const manager = await demoActor('manager');
  const seen = (agreementId: string) => Agreement.findById(agreementId).orFail().lean();
  const agreementId = await actAt(daysAgo(now, days + 1), async (at) => {
    const id = await makeAgreement({ actor: manager, awardId, now: at });
    const startsOn = portalDay(daysAgo(now, AGREED_DAYS.from));
    const endsOn = portalDay(daysAgo(now, AGREED_DAYS.until));
    const words = { first: 'en' as const, second: 'tk' as const, specialTerms: { en: '', ru: '', tk: '' } };
    const { version } = await seen(id);
    await changeTerms({
      actor: manager,
      agreementId: id,
      input: { version, startsOn, endsOn, retention: 0, ...words },
      now: at,
    });
    const drafted = await seen(id);
    const input = { ...scheduleOf(drafted.content, now), version: drafted.version };
    const faults = await saveSchedule({ actor: manager, agreementId: id, input, now: at });
    if (faults) throw new Error(`The demo's schedule is wrong: ${JSON.stringify(faults)}`);
    await sendForSignature({ actor: manager, agreementId: id, expected: (await seen(id)).version, now: at });
    await makeDocument(id, at);
    return id;
  });
  await actAt(daysAgo(now, days), async (at) => {
    const input = { currentPassword: password, sha256: (await seen(agreementId)).document?.sha256 ?? '' };
    await signAgreement({ actor: await demoActor(signatory), agreementId, side: 'organisation', input, now: at });
    await signAgreement({ actor: await demoActor('approver'), agreementId, side: 'institution', input, now: at });
  });
  return agreementId;
}
