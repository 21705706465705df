import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { loadApplication } from '#server/applications/load-application';
import { databaseTime } from '#server/database/database-time';
import type { SubmissionRecord } from '#server/models/submission';
import { assertSubmittable } from './assert-submittable';
import { Changed } from './assert-unchanged';
import { confirmSignatory, type Confirmation, type Confirmed } from './confirm-signatory';
import { findByForm } from './find-by-form';
import { inOrderOfArrival } from './in-order-of-arrival';
import { prepareSubmission } from './prepare-submission';
import { readForSubmission } from './read-for-submission';
import { recordSubmission } from './record-submission';

/** So often a draft is read again that changes while it is submitted. */
const TRIES = 3;

interface Arguments {
  actor: Actor;
  applicationId: string;
  input: Confirmation & {
    /** Names the form: sent again, however often, it gives the receipt that it has. */
    formKey: string;
    declaration: true;
    /** In which the declaration was read. */
    language: Locale;
  };
  clock: () => Date;
}

/** The answer to a submission. */
export interface Submitted {
  receipt: string;
  submissionId: string;
}

/**
 * Submits an application for its organisation: from then on it is what counts, sealed until the opening, and its receipt
 * proves it. Only a signatory does, whose password or code is asked again. The same form gives the same receipt at any
 * time; `late` from the instant of the deadline on, by the database's clock at the end of the transaction.
 */
export async function submitApplication({ actor, applicationId, input, clock }: Arguments): Promise<Submitted> {
  const begunAt = clock();
  await loadApplication(actor, applicationId, 'applications.submit');
  const known = await findByForm(applicationId, input.formKey);
  const confirmed = await confirmSignatory({ actor, input, isReplay: known !== null, now: begunAt });
  if (known) return answerOf(known);
  try {
    const attempt = { actor, applicationId, input, confirmed, begunAt };
    return answerOf(await inOrderOfArrival(() => submit(attempt)));
  } catch (error) {
    // Whatever is refused: this very form may have been recorded meanwhile, by a second press of its button.
    const recorded = error instanceof DomainError ? await findByForm(applicationId, input.formKey) : null;
    if (recorded) return answerOf(recorded);
    throw error;
  }
}

const answerOf = ({ _id, receipt }: SubmissionRecord): Submitted => ({ receipt, submissionId: _id });

type Attempt = Omit<Arguments, 'clock'> & { confirmed: Confirmed; begunAt: Date };

async function submit({ actor, applicationId, input, confirmed, begunAt }: Attempt): Promise<SubmissionRecord> {
  const { formKey, language } = input;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await databaseTime();
    const draft = await readForSubmission(actor, applicationId, now);
    await assertSubmittable(draft, { language, begunAt, now });
    const prepared = await prepareSubmission({ actor, draft, formKey, language });
    try {
      return await recordSubmission({ actor, prepared, confirmed, begunAt });
    } catch (error) {
      if (!isWorthAnother(error)) throw error;
    }
  }
  throw new DomainError('stale', 'submissions.error.changed');
}

/** The draft is another by now, or (once in a long life) somebody else's receipt has this number. */
const isWorthAnother = (error: unknown) => error instanceof Changed || (error as { code?: number }).code === 11000;
