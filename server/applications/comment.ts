import { randomUUID } from 'node:crypto';
import type { CommentInput } from '~/domain/applications/comment';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { ApplicationComment } from '#server/models/application-comment';
import { sealJson } from '#server/security/sealed-json';
import { commentPlace } from './list-comments';
import { assertOpen, formOf } from './load-application';
import { loadDraft } from './load-draft';
import { sectionOf } from './typed-section';

/** Most comments at one section. */
const MAX_COMMENTS = 200;

interface Commenting {
  actor: Actor;
  applicationId: string;
  section: string;
  input: CommentInput;
  now: Date;
}

/** Leaves a comment for the colleagues at a section. The same form again gives the same comment. */
export async function comment({ actor, applicationId, section, input, now }: Commenting): Promise<{ id: string }> {
  const { organisationId } = await assertOpenDraft(actor, applicationId, section, now);
  const { text, formKey } = input;
  const known = await ApplicationComment.findOne({ applicationId, formKey }, { _id: 1 }).lean();
  if (known) return { id: known._id };
  if ((await ApplicationComment.countDocuments({ applicationId, section })) >= MAX_COMMENTS) {
    throw new DomainError('wrong-state', 'applications.comment.tooMany', { limit: MAX_COMMENTS });
  }
  const id = randomUUID();
  const by = { by: actor.userId, at: now };
  const { upsertedCount } = await ApplicationComment.updateOne(
    { applicationId, formKey },
    {
      $setOnInsert: { _id: id, organisationId, section, ...by, text: sealJson(text, commentPlace(id)), settled: null },
    },
    { upsert: true },
  );
  if (upsertedCount === 1) return { id };
  const { _id } = await ApplicationComment.findOne({ applicationId, formKey }, { _id: 1 }).orFail().lean();
  return { id: _id };
}

interface Settling {
  actor: Actor;
  applicationId: string;
  section: string;
  commentId: string;
  now: Date;
}

/** Marks a comment as settled: nobody need do anything about it any more. Twice is once. */
export async function settleComment({ actor, applicationId, section, commentId, now }: Settling): Promise<void> {
  await assertOpenDraft(actor, applicationId, section, now);
  const settled = { by: actor.userId, at: now };
  const place = { _id: commentId, applicationId, section };
  const { matchedCount } = await ApplicationComment.updateOne({ ...place, settled: null }, { $set: { settled } });
  if (matchedCount === 0 && !(await ApplicationComment.exists(place))) throw new DomainError('not-found');
}

async function assertOpenDraft(actor: Actor, applicationId: string, section: string, now: Date) {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.prepare');
  assertOpen(call, application, now);
  sectionOf(formOf(call), section);
  return application;
}
