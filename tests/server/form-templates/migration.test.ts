import { expect, it } from 'vitest';
import { formTemplateVersions } from '#server/database/migrations/0002-form-template-versions';
import { listVersions } from '#server/form-templates/list-versions';
import { FormTemplate } from '#server/models/form-template';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { Programme } from '#server/models/programme';
import { createCallOffice, FORM, inAll } from '#tests/factories/call';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('gives the forms of older programmes a first version, once', async () => {
  const { manager, programmeId } = await createCallOffice(new Date('2026-03-02T06:00:00Z'));
  const [template] = await FormTemplate.find({ programmeId }).lean();
  await FormTemplate.deleteMany({ programmeId });
  await FormTemplateVersion.deleteMany({ templateId: template?._id ?? '' });
  const old = [{ code: 'standard', name: inAll('Standard'), form: FORM }];
  await Programme.collection.updateOne({ _id: programmeId as never }, { $set: { formTemplates: old } });

  const up = () => formTemplateVersions.up({ context: {}, name: formTemplateVersions.name });
  await up();
  await up();
  const { versions } = await listVersions(manager, programmeId, 'standard');
  expect(versions).toMatchObject([{ number: 1, by: null }]);
  expect((await Programme.findById(programmeId).orFail().lean()).formTemplates).toMatchObject([{ version: 1 }]);
});
