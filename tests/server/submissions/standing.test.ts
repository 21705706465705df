import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerFiles } from '~/domain/applications/answer-files';
import { comment } from '#server/applications/comment';
import { deleteDraft } from '#server/applications/delete-draft';
import { getTaskList } from '#server/applications/get-task-list';
import { saveSection } from '#server/applications/save-section';
import { beginUpload } from '#server/files/begin-upload';
import { removeFile } from '#server/files/remove-file';
import { Application } from '#server/models/application';
import { StoredFile } from '#server/models/stored-file';
import { reviseApplication } from '#server/submissions/revise-application';
import { answerWithFile, completeDraft, publishCallToApply, type Begun } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import { tracesOf } from '../files/upload-file';

const now = new Date('2026-03-02T06:00:00Z');
const deadline = new Date(now.getTime() + 20 * 86_400_000);

describe('what is submitted', () => {
  useDatabase();
  let reference: string;

  beforeAll(async () => {
    ({ reference } = await publishCallToApply(await createCallOffice(now), now));
  });

  async function submitted() {
    const draft = await completeDraft(reference, now);
    const fileId = await answerWithFile(draft, 'licence', now);
    await Application.updateOne({ _id: draft.id }, { $set: { state: 'submitted', submissions: 1 } });
    return { ...draft, fileId };
  }
  const writes = ({ id, actor }: Begun, fileId: string) => [
    () => saveSection({ actor, applicationId: id, section: 'relevance', typed: {}, base: {}, now }),
    () => comment({ actor, applicationId: id, section: 'relevance', input: { text: 'x', formKey: randomUUID() }, now }),
    () => removeFile({ actor, fileId, now }),
    () => {
      const subject = answerFiles({ applicationId: id, question: 'licence' });
      return beginUpload({ actor, input: { name: 'a.pdf', subject, size: 10, sha256: null }, now });
    },
    () => deleteDraft({ actor, applicationId: id, now }),
  ];

  it('stays as it is until a new version is prepared, which never can be deleted', async () => {
    const application = await submitted();
    const refusals = [];
    for (const write of writes(application, application.fileId)) refusals.push(await refusalOf(write()));
    expect(refusals).toEqual(['wrong-state', 'wrong-state', 'not-permitted', 'not-permitted', 'wrong-state']);
    const { colleague, id } = application;
    await reviseApplication({ actor: colleague, applicationId: id, now });
    await reviseApplication({ actor: colleague, applicationId: id, now });
    const { head, mayDelete } = await getTaskList({ actor: application.actor, applicationId: id, now });
    expect([head.standing, head.state, mayDelete]).toEqual(['open', 'submitted', false]);
    const [save, , , , remove] = writes(application, application.fileId);
    expect(await save?.()).toHaveProperty('saved');
    expect(await refusalOf(Promise.resolve(remove?.()))).toBe('wrong-state');
  });

  it('is opened for a new version only by its own people, once it is submitted and before the deadline', async () => {
    const draft = await completeDraft(reference, now);
    const args = { actor: draft.actor, applicationId: draft.id, now };
    expect(await refusalOf(reviseApplication(args))).toBe('wrong-state');
    await Application.updateOne({ _id: draft.id }, { $set: { state: 'submitted', submissions: 1 } });
    const { actor: stranger } = await createUser();
    expect(await refusalOf(reviseApplication({ ...args, actor: stranger }))).toBe('not-found');
    expect(await refusalOf(reviseApplication({ ...args, now: deadline }))).toBe('late');
  });

  it('keeps its files, whatever is removed from the draft', async () => {
    const { actor, id, fileId } = await submitted();
    await StoredFile.updateOne({ _id: fileId }, { $set: { heldBy: [randomUUID()] } });
    await reviseApplication({ actor, applicationId: id, now });
    await removeFile({ actor, fileId, now });
    expect(await tracesOf(fileId)).toEqual({ records: 1, contents: 1, chunks: 1 });
    const file = await StoredFile.findById(fileId).orFail().lean();
    expect([file.state, file.sealed === null]).toEqual(['removed', false]);
  });
});
