import { randomUUID } from 'node:crypto';
import type { RubricTemplateEntry } from '~/domain/programmes/schema';
import { digestOf } from '#server/audit/append-event';
import { RubricTemplate } from '#server/models/rubric-template';
import { RubricTemplateVersion } from '#server/models/rubric-template-version';

interface Arguments {
  programmeId: string;
  entries: readonly RubricTemplateEntry[];
  by: string;
  now: Date;
}

/** Records the rubrics with which a programme comes into the world. Call it inside the transaction that makes the programme. */
export async function recordFirstRubrics({ programmeId, entries, by, now }: Arguments): Promise<void> {
  for (const { code, name, version = 1, rubric } of entries) {
    const _id = randomUUID();
    const changed = { by, at: now };
    await RubricTemplate.create({ _id, programmeId, code, name, rubric, version, changed, revision: 1 });
    const said = { templateId: _id, number: version, name, rubric, digest: digestOf(rubric), note: '', by, at: now };
    await RubricTemplateVersion.create({ _id: `${_id} ${version}`, ...said });
  }
}
