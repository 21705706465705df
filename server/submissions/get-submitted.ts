import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import type { SubmittedFile } from '~/domain/submissions/content';
import { formatBytes, formatDateTime } from '~/locales/formats';
import type { FormattedFile } from '#server/files/format-files';
import { StoredFile } from '#server/models/stored-file';
import { formOfSubmission } from './form-of-submission';
import { getReceipt } from './get-receipt';
import { readOwnSubmission } from './read-own-submission';

interface Arguments {
  actor: Actor;
  applicationId: string;
  receipt: string;
  locale: Locale;
}

/** What the actor's own organisation submitted, with the form that it was submitted by, whatever the call says since. */
export async function getSubmitted({ actor, applicationId, receipt, locale }: Arguments) {
  const [content, { state, submittedAt, call }] = await Promise.all([
    readOwnSubmission({ actor, applicationId, receipt }),
    getReceipt({ actor, applicationId, receipt }),
  ]);
  return {
    applicationId,
    receipt,
    reference: call.reference,
    state,
    submittedAt,
    ...(await formOfSubmission(content)),
    answers: content.answers,
    files: await filesOfContent(content.files, locale),
  };
}

/** By question, each in the state that it has now: what was removed from the draft is still named, but not sent. */
async function filesOfContent(
  files: readonly SubmittedFile[],
  locale: Locale,
): Promise<Record<string, FormattedFile[]>> {
  const stored = await StoredFile.find({ _id: { $in: files.map(({ id }) => id) } }, { state: 1, createdAt: 1 }).lean();
  const storedOf = new Map(stored.map((file) => [file._id, file]));
  const byQuestion: Record<string, FormattedFile[]> = {};
  for (const { id, question, name, size } of files) {
    const file = storedOf.get(id);
    if (!file) continue;
    const added = formatDateTime(locale, file.createdAt);
    (byQuestion[question] ??= []).push({ id, name, state: file.state, size: formatBytes(locale, size), added });
  }
  return byQuestion;
}
