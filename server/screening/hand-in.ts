import { createHash } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import type { SubmittedFile } from '~/domain/submissions/content';
import { appendEvent } from '#server/audit/append-event';
import { databaseClock, databaseTime } from '#server/database/database-time';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { uploadGuard } from '#server/files/begin-upload';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Screening } from '#server/models/screening';
import { namedPeople } from '#server/calls/tell-audience';
import { confirmSignatory, type Confirmation, type Confirmed } from '#server/submissions/confirm-signatory';
import { namesOf } from '#server/submissions/names-in-mails';
import { assertAnswerable, lateAnswer, loadRequest, type LoadedRequest } from './load-request';
import { readersOf } from './readers-of';
import { sealSupplement } from './supplement';

interface Arguments {
  actor: Actor;
  applicationId: string;
  input: Confirmation & {
    /** Names the form: sent again it is the same answer. */
    formKey: string;
  };
  clock: () => Date;
}

/**
 * Hands in what a committee asked for, once and for all: by a signatory, whose password or code is asked again, and before
 * its end by the database's clock at the end of the transaction (`late`). The submission itself stays as it was.
 */
export async function handIn({ actor, applicationId, input, clock }: Arguments): Promise<void> {
  const begunAt = clock();
  const before = await loadRequest(actor, applicationId, 'applications.submit');
  const isReplay = before.request.answered?.formKey === input.formKey;
  const confirmed = await confirmSignatory({ actor, input, isReplay, now: begunAt });
  if (isReplay) return;
  assertAnswerable(before, await databaseTime());
  // The guard of uploads: nothing is added to what is being handed in.
  try {
    await inGuardedTransaction(uploadGuard('supplement', `${applicationId}.`), () =>
      record({ actor, applicationId, formKey: input.formKey, confirmed }),
    );
  } catch (error) {
    // Whatever is refused: this very form may have been recorded meanwhile, by a second press of its button.
    const { request } = await loadRequest(actor, applicationId, 'applications.submit');
    if (!(error instanceof DomainError) || request.answered?.formKey !== input.formKey) throw error;
  }
}

async function record(given: { actor: Actor; applicationId: string; formKey: string; confirmed: Confirmed }) {
  const { actor, applicationId, formKey, confirmed } = given;
  const loaded = await loadRequest(actor, applicationId, 'applications.submit');
  const { request, application, call } = loaded;
  if (request.answered?.formKey === formKey) return;
  if (request.answered) throw new DomainError('wrong-state', 'screening.error.handedIn');
  const supplement = { answers: loaded.answers, files: completeFiles(loaded) };
  await confirmed.use();
  const at = await databaseTime();
  const sha256 = createHash('sha256').update(canonicalJson(supplement)).digest('hex');
  const inTime = { _id: applicationId, $expr: { $lt: [databaseClock(), '$request.until'] } };
  const { matchedCount } = await Screening.updateOne(
    { ...inTime, 'request.answered': null },
    {
      $set: {
        'request.answered': { by: actor.userId, at, formKey, sha256 },
        supplement: sealSupplement(applicationId, supplement),
        draft: null,
      },
      $inc: { version: 1 },
    },
  );
  if (matchedCount === 0) throw lateAnswer(request);
  await appendEvent({
    actor,
    action: 'screening.documents-answered',
    subject: { kind: 'application', id: applicationId },
    after: { sha256 },
    now: at,
  });
  const to = await namedPeople(await readersOf(application));
  const props = { ...namesOf(call, application.lot), callId: application.callId, applicationId };
  await enqueueMails({ to, template: 'documents-answered', props, now: at });
  // The last act: what was written so far took its time.
  const last = await Screening.updateOne(inTime, { $inc: { version: 1 } });
  if (last.matchedCount === 0) throw lateAnswer(request);
}

/** The files that answer; refuses an answer that is wrong, empty, or whose files are not ready. */
function completeFiles({ answers, errors, files }: LoadedRequest): SubmittedFile[] {
  const all = Object.entries(files).flatMap(([question, list]) => list.map((file) => ({ question, file })));
  const count = (state: string) => all.filter(({ file }) => file.state === state).length;
  for (const state of ['infected', 'scanning'] as const) {
    if (count(state) > 0) throw new DomainError('wrong-state', `applications.check.${state}`, { count: count(state) });
  }
  if (Object.keys(errors).length > 0) throw new DomainError('wrong-state', 'screening.error.answerWrong');
  if (Object.keys(answers).length === 0) throw new DomainError('wrong-state', 'screening.error.noAnswer');
  return all.map(({ question, file: { id, name, type, size, sha256 } }) => {
    if (!type || size === null || !sha256) throw new Error(`File ${id} is clean but not described`);
    return { id, question, name, type, size, sha256 };
  });
}
