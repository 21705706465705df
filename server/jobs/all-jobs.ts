import { makeDocuments } from '#server/agreements/make-document';
import { makeAmendmentDocuments } from '#server/amendments/make-amendment-document';
import { remindOfClosing } from '#server/applications/remind-of-closing';
import { mailViews } from '#server/dashboard/mail-views';
import { announceResults } from '#server/results/announce-results';
import { lapseAwards } from '#server/awards/lapse-awards';
import { remindOfAwards } from '#server/awards/remind-of-awards';
import { announceCalls } from '#server/subscriptions/announce-calls';
import { scanWaitingFiles } from '#server/files/scan-waiting-files';
import { sweepUploads } from '#server/files/sweep-uploads';
import { deleteOldCases } from '#server/requests/delete-old-cases';
import { deleteOldFeedback } from '#server/feedback/office-feedback';
import { makeLetterFiles } from '#server/letters/make-letter-files';
import { sendDigests } from '#server/mail/send-digests';
import { tellOfUndelivered } from '#server/mail/tell-of-undelivered';
import { remindOfDocuments } from '#server/organisations/remind-of-documents';
import { runOpenings } from '#server/opening/run-openings';
import { matchOrganisations } from '#server/exclusion-lists/match-organisations';
import { activateWaiting } from '#server/preconditions/activate-waiting';
import { remindOfPreconditions } from '#server/preconditions/remind-of-preconditions';
import { remindOfEnding } from '#server/verification/remind-of-ending';
import { remindOfFindings } from '#server/quality/remind-of-findings';
import { remindOfMilestones } from '#server/milestones/remind-of-milestones';
import type { RecurringJob } from './recurring-job';

/** Every recurring job of the portal. A name is never given to another job; it is shown to the administrator. */
export const jobs = [
  {
    name: 'mail-digests',
    dailyAt: '08:00',
    run: async ({ now, config, log }) => {
      const mails = await sendDigests(now, config.BASE_URL);
      if (mails > 0) log.info({ mails }, 'Daily collections were put into the outbox');
    },
  },
  {
    name: 'call-announcements',
    everySeconds: 60,
    run: async ({ now, log, signal }) => {
      const mails = await announceCalls({ now, signal });
      if (mails > 0) log.info({ mails }, 'Subscribers are told of new calls');
    },
  },
  {
    name: 'result-announcements',
    everySeconds: 60,
    run: async ({ now, log, signal }) => {
      const mails = await announceResults({ now, signal });
      if (mails > 0) log.info({ mails }, 'People are told of results');
    },
  },
  {
    name: 'draft-reminders',
    everySeconds: 10 * 60,
    run: async ({ now, log, signal }) => {
      const drafts = await remindOfClosing({ now, signal });
      if (drafts > 0) log.info({ drafts }, 'Organisations are reminded of drafts');
    },
  },
  {
    name: 'award-ends',
    everySeconds: 60,
    run: async ({ now, log, signal }) => {
      const awards = await lapseAwards({ now, signal });
      if (awards > 0) log.info({ awards }, 'Awards lapsed');
    },
  },
  {
    name: 'agreement-activation',
    everySeconds: 60,
    run: async ({ now, log, signal }) => {
      const agreements = await activateWaiting({ now, signal });
      if (agreements > 0) log.info({ agreements }, 'Agreements are in force');
    },
  },
  {
    name: 'precondition-reminders',
    everySeconds: 60 * 60,
    run: async ({ now, log, signal }) => {
      const agreements = await remindOfPreconditions({ now, signal });
      if (agreements > 0) log.info({ agreements }, 'Organisations are reminded of preconditions');
    },
  },
  {
    name: 'award-reminders',
    everySeconds: 10 * 60,
    run: async ({ now, log, signal }) => {
      const awards = await remindOfAwards({ now, signal });
      if (awards > 0) log.info({ awards }, 'Organisations are reminded of awards');
    },
  },
  {
    name: 'milestone-reminders',
    dailyAt: '07:30',
    run: async ({ now, log, signal }) => {
      const milestones = await remindOfMilestones({ now, signal });
      if (milestones > 0) log.info({ milestones }, 'People are reminded of milestones');
    },
  },
  {
    name: 'virus-scan',
    everySeconds: 10,
    run: async ({ now, log, signal }) => void (await scanWaitingFiles({ now, log, signal })),
  },
  {
    name: 'upload-sweep',
    everySeconds: 60 * 60,
    run: async ({ now, log, signal }) => void (await sweepUploads({ now, log, signal })),
  },
  {
    name: 'document-reminders',
    dailyAt: '07:30',
    run: async ({ now, log, signal }) => {
      const organisations = await remindOfDocuments({ now, signal });
      if (organisations > 0) log.info({ organisations }, 'Organisations are reminded of documents that expire');
    },
  },
  {
    name: 'exclusion-lists',
    everySeconds: 30,
    run: async ({ log, signal }) => {
      const organisations = await matchOrganisations({ signal });
      if (organisations > 0) log.info({ organisations }, 'Organisations were matched with the exclusion lists');
    },
  },
  {
    name: 'verification-reminders',
    dailyAt: '07:30',
    run: async ({ now, log, signal }) => {
      const organisations = await remindOfEnding({ now, signal });
      if (organisations > 0) log.info({ organisations }, 'Organisations are reminded that their verification ends');
    },
  },
  {
    name: 'openings',
    everySeconds: 5,
    run: async ({ log, signal }) => {
      const calls = await runOpenings({ log, signal });
      if (calls > 0) log.info({ calls }, 'Applications were opened');
    },
  },
  {
    name: 'letters',
    everySeconds: 5,
    run: async ({ now, log, signal }) => {
      const letters = await makeLetterFiles({ now, log, signal });
      if (letters > 0) log.info({ letters }, 'Letters were made and put into the outbox');
    },
  },
  {
    name: 'agreement-documents',
    everySeconds: 20,
    run: async ({ now, log, signal }) => {
      const documents = await makeDocuments({ now, log, signal });
      if (documents > 0) log.info({ documents }, 'Documents of agreements were made');
    },
  },
  {
    name: 'amendment-documents',
    everySeconds: 20,
    run: async ({ now, log, signal }) => {
      const documents = await makeAmendmentDocuments({ now, log, signal });
      if (documents > 0) log.info({ documents }, 'Documents of amendments were made');
    },
  },
  {
    name: 'finding-reminders',
    dailyAt: '07:30',
    run: async ({ now, log, signal }) => {
      const findings = await remindOfFindings({ now, signal });
      if (findings > 0) log.info({ findings }, 'People are reminded of findings');
    },
  },
  {
    name: 'view-mails',
    dailyAt: '08:00',
    run: async ({ now, log, signal }) => {
      const mails = await mailViews({ now, signal });
      if (mails > 0) log.info({ mails }, 'Saved views of the dashboard were mailed');
    },
  },
  {
    name: 'case-retention',
    dailyAt: '03:30',
    run: async ({ now, log, signal }) => {
      const cases = await deleteOldCases({ now, signal });
      if (cases > 0) log.info({ cases }, 'Cases were deleted at the end of their time');
      const feedback = await deleteOldFeedback(now);
      if (feedback > 0) log.info({ feedback }, 'Feedback was deleted at the end of its time');
    },
  },
  { name: 'undelivered-mail', dailyAt: '09:00', run: ({ now }) => tellOfUndelivered(now) },
] as const satisfies readonly RecurringJob[];
