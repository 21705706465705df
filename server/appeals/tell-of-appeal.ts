import type { AppealState } from '~/domain/appeals/status';
import { loadCallOf } from '#server/applications/load-application';
import { approversOf, namedPeople } from '#server/calls/tell-audience';
import { recusedIn } from '#server/decisions/recused-in';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Award } from '#server/models/award';
import type { AppealRecord } from '#server/models/appeal';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { namesOf } from '#server/submissions/names-in-mails';
import { examinersOf } from './appeal-people';

const about = async ({ callId, lot, receipt }: AppealRecord) => ({
  ...namesOf(await loadCallOf({ callId }), lot),
  receipt,
});

/** Gives the organisation its receipt and tells those who may examine the appeal; in the transaction that it comes in by. */
export async function tellOfArrival(appeal: AppealRecord, now: Date): Promise<void> {
  const { _id: appealId, applicationId, organisationId, sha256, submitted } = appeal;
  const props = await about(appeal);
  const receipt = { ...props, applicationId, sha256, by: submitted.name, submittedAt: submitted.at.toISOString() };
  await enqueueMails({
    to: await peopleOfOrganisation(organisationId),
    template: 'appeal-received',
    props: receipt,
    now,
  });
  await enqueueMails({
    to: await examinersOf(appeal),
    template: 'appeal-arrived',
    props: { ...props, appealId },
    now,
  });
}

/** Tells the institution's approvers that reviewers are to be named. */
export async function tellApprovers(appeal: AppealRecord, now: Date): Promise<void> {
  const recused = await recusedIn(appeal.callId, appeal.lot);
  const approvers = await approversOf(appeal.institutionId, [...recused]);
  await enqueueMails({
    to: approvers,
    template: 'appeal-admitted',
    props: { ...(await about(appeal)), appealId: appeal._id },
    now,
  });
}

/** Tells people that they were named to decide an appeal. */
export async function tellReviewers(appeal: AppealRecord, userIds: readonly string[], now: Date): Promise<void> {
  await enqueueMails({
    to: await namedPeople(userIds),
    template: 'appeal-reviewer',
    props: { ...(await about(appeal)), appealId: appeal._id },
    now,
  });
}

/** Tells the organisation how its appeal goes on. */
export async function tellAppellant(
  appeal: AppealRecord,
  state: Exclude<AppealState, 'submitted'>,
  now: Date,
): Promise<void> {
  const { applicationId, organisationId } = appeal;
  await enqueueMails({
    to: await peopleOfOrganisation(organisationId),
    template: 'appeal-state',
    props: { ...(await about(appeal)), applicationId, state },
    now,
  });
}

/** Tells the organisations whose awards an upheld appeal takes back; before they are withdrawn. */
export async function tellAwarded(appeal: AppealRecord, now: Date): Promise<void> {
  const { decisionId } = appeal;
  const awards = await Award.find({ decisionId, live: true }, { organisationId: 1, applicationId: 1 }).lean();
  const props = await about(appeal);
  for (const { organisationId, applicationId } of awards) {
    await enqueueMails({
      to: await peopleOfOrganisation(organisationId),
      template: 'award-withdrawn',
      props: { ...props, applicationId },
      now,
    });
  }
}
