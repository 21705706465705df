import type { Actor } from '~/domain/accounts/roles';
import type { DocumentsWanted } from '~/domain/screening/request-schema';
import { requestableQuestions, requestEnds } from '~/domain/screening/requestable';
import { DomainError } from '~/domain/shared/errors';
import { loadCallOf } from '#server/applications/load-application';
import { holdLot } from '#server/evaluation/hold-lot';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Screening } from '#server/models/screening';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { namesOf } from '#server/submissions/names-in-mails';
import { checklistsOf } from './checklists';
import { mayAskFor } from './get-screening';
import { assertScreening, ensureScreening, loadScreening } from './load-screening';

interface Arguments {
  actor: Actor;
  callId: string;
  applicationId: string;
  input: DocumentsWanted;
  now: Date;
}

/**
 * Asks an organisation, once, for what is missing in its application. Only the questions named can be answered, until the
 * end of the last of the call's days for it. What was found before counts no more.
 */
export async function requestDocuments({ actor, callId, applicationId, input, now }: Arguments): Promise<void> {
  const loaded = await loadScreening({ actor, callId, applicationId });
  const { scope, application, record } = loaded;
  if (!mayAskFor(scope, application)) throw new DomainError('not-permitted', 'screening.error.notAsker');
  if (scope.terms.documentDays === 0) throw new DomainError('wrong-state', 'screening.error.noRequests');
  assertScreening(loaded);
  if (record?.outcome) throw new DomainError('wrong-state', 'screening.error.decided');
  if (record?.request) throw new DomainError('wrong-state', 'screening.error.askedOnce');
  const screened = (await checklistsOf(scope, [application], now)).get(applicationId);
  const askable = screened ? requestableQuestions(screened.definition, screened.answers).map(({ key }) => key) : [];
  const questions = [...new Set(input.questions)];
  if (questions.some((key) => !askable.includes(key))) {
    throw new DomainError('invalid', 'screening.error.notAskable', { field: 'questions' });
  }
  const until = requestEnds(now, scope.terms.documentDays);
  const request = { by: actor.userId, at: now, until, reason: input.reason, questions, answered: null };
  await ensureScreening(callId, application);
  await inTransaction(async () => {
    const { matchedCount } = await Screening.updateOne(
      { _id: applicationId, request: null, outcome: null },
      { $set: { request }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'screening.error.changed');
    await holdLot(callId, application.lot, ['screening']);
    const { organisationId, lot } = application;
    const call = await loadCallOf({ callId });
    const to = await peopleOfOrganisation(organisationId);
    const props = { ...namesOf(call, lot), applicationId, until: until.toISOString() };
    await enqueueMails({ to, template: 'documents-asked', props, now });
    await appendEvent({
      actor,
      action: 'screening.documents-requested',
      subject: { kind: 'application', id: applicationId },
      details: { until: until.toISOString(), questions: questions.length },
      after: request,
      now,
    });
  });
}
