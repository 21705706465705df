import type { FormDefinition } from '~/domain/applications/form-definition';
import { forgetQuestions } from '#server/applications/record-change';
import { sealTyped } from '#server/applications/sealed-answers';
import { peopleOf } from '#server/calls/tell-audience';
import { forgetContent } from '#server/files/forget-content';
import { ApplicationComment } from '#server/models/application-comment';
import { ApplicationSection } from '#server/models/application-section';
import { KeptForm } from '#server/models/kept-form';
import { StoredFile } from '#server/models/stored-file';
import type { PreparedSubmission } from './prepare-submission';

/**
 * Where the call seals strictly, nothing of what was submitted stays readable to the portal: forgets what was typed, said
 * among colleagues and changed, and the keys and names of files; the keys are in the envelope. Call it in the transaction.
 */
export async function eraseDraft({ draft, record, held }: PreparedSubmission, now: Date): Promise<void> {
  const { applicationId, organisationId, by } = record;
  await eraseSections(draft.sections, draft.head.definition);
  await ApplicationComment.deleteMany({ applicationId });
  await forgetQuestions(applicationId);
  const people = await peopleOf([organisationId]);
  // What somebody was typing when their session ended waits for them under the path of its page.
  await KeptForm.deleteMany({
    userId: { $in: people.map(({ to }) => to.userId) },
    page: { $regex: `^/applications/${applicationId}/` },
  });
  const gone = { sealed: null, state: 'removed' as const, removed: { at: now, by }, receiving: null };
  await StoredFile.updateMany(
    { _id: { $in: draft.files.map(({ _id }) => _id) } },
    { $set: gone, $inc: { version: 1 } },
  );
  const kept = new Set(held.map(({ _id }) => _id));
  for (const { _id } of draft.files) if (!kept.has(_id)) await forgetContent(_id);
}

async function eraseSections(
  sections: PreparedSubmission['draft']['sections'],
  definition: FormDefinition,
): Promise<void> {
  await ApplicationSection.bulkWrite(
    sections.map(({ _id, revision }) => ({
      updateOne: {
        filter: { _id, revision },
        update: { $set: { ...sealTyped(_id, {}, definition), revision: revision + 1 } },
      },
    })),
  );
}
