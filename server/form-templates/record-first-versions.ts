import { randomUUID } from 'node:crypto';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormTemplateEntry } from '~/domain/programmes/schema';
import { FormTemplate } from '#server/models/form-template';
import { FormTemplateVersion } from '#server/models/form-template-version';
import { formDigest } from './form-digest';

interface Arguments {
  programmeId: string;
  entries: readonly FormTemplateEntry[];
  by: string;
  now: Date;
}

/** Records the templates with which a programme comes into the world. Call it inside the transaction that makes the programme. */
export async function recordFirstVersions({ programmeId, entries, by, now }: Arguments): Promise<void> {
  for (const { code, name, version, form } of entries) {
    const _id = randomUUID();
    const usedKeys = questionsOf(form).map(({ key }) => key);
    const changed = { by, at: now };
    await FormTemplate.create({ _id, programmeId, code, name, form, version, usedKeys, changed, revision: 1 });
    const digest = formDigest(form);
    const said = { templateId: _id, number: version, name, form, digest, note: '', by, at: now };
    await FormTemplateVersion.create({ _id: `${_id} ${version}`, ...said });
  }
}
