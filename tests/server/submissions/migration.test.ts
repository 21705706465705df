import mongoose from 'mongoose';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { migrate } from '#server/database/migrate';
import { applicationSubmissions } from '#server/database/migrations/0003-application-submissions';
import { Application } from '#server/models/application';
import { StoredFile } from '#server/models/stored-file';
import { reviseApplication } from '#server/submissions/revise-application';
import { completeDraft } from '#tests/factories/application';
import { refusalOf } from '#tests/factories/refusal';
import { callToSubmit, submitDraft, submitted } from '#tests/factories/submission';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('a draft from before anybody could submit is submitted like any other; what was submitted stays as it was', async () => {
  const { reference } = await callToSubmit();
  const draft = await completeDraft(reference, new Date());
  const first = await submitted(reference);
  const { db } = mongoose.connection;
  await db
    ?.collection<{ _id: string }>('applications')
    .updateOne({ _id: draft.id }, { $unset: { submissions: '', revising: '' } });
  await db?.collection('storedFiles').updateMany({ 'subject.id': `${draft.id}.licence` }, { $unset: { heldBy: '' } });
  const log = pino({ level: 'silent' });
  expect(await migrate(log, [applicationSubmissions])).toEqual([applicationSubmissions.name]);
  expect(await Application.findById(draft.id).lean()).toMatchObject({ revising: null, submissions: 0 });
  const { submissionId } = await submitDraft(draft);
  const held = await StoredFile.find({ heldBy: submissionId }).lean();
  expect(held.map(({ subject }) => subject.id)).toEqual([`${draft.id}.licence`]);
  expect(await Application.findById(first.id).lean()).toMatchObject({ state: 'submitted', submissions: 1 });
  expect(
    await refusalOf(reviseApplication({ actor: first.actor, applicationId: first.id, now: new Date() })),
  ).toBeNull();
});
