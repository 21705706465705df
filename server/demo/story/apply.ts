import { randomUUID } from 'node:crypto';
import { answerFiles } from '~/domain/applications/answer-files';
import { getSection } from '#server/applications/get-section';
import { saveSection } from '#server/applications/save-section';
import { startApplication } from '#server/applications/start-application';
import { now as clock } from '#server/process/clock';
import { submitApplication } from '#server/submissions/submit-application';
import { demoActor } from '../demo-actor';
import { answersOf, type DemoApplicant } from '../pilot/applications';
import { sendIllustrative } from './illustrative-file';
import { actAt } from './instants';

interface Applying {
  applicant: DemoApplicant;
  reference: string;
  lot: string;
  startsOn: string;
  at: Date;
  password: string;
}

/** Its representative writes an organisation's application and its signatory submits it; gives the application's id. */
export function apply({ applicant, reference, lot, startsOn, at, password }: Applying): Promise<string> {
  return actAt(at, async (now) => {
    const actor = await demoActor(applicant.representative);
    const { id: applicationId } = await startApplication({ actor, input: { reference, lot }, now });
    for (const [section, answers] of Object.entries(answersOf(applicant, startsOn))) {
      const typed = Object.fromEntries(Object.entries(answers).map(([name, value]) => [`answers.${name}`, value]));
      const { base } = await getSection({ actor, applicationId, section, now });
      await saveSection({ actor, applicationId, section, typed, base, now });
    }
    for (const question of ['registration', 'policy-file'])
      await sendIllustrative(actor, answerFiles({ applicationId, question }), question, now);
    await submitApplication({
      actor: await demoActor(applicant.signatory),
      applicationId,
      input: { formKey: randomUUID(), currentPassword: password, declaration: true, language: applicant.locale },
      clock,
    });
    return applicationId;
  });
}
