import { answerOfFiles } from '~/domain/applications/answer-files';
import { questionsOf } from '~/domain/applications/conditions';
import type { Actor } from '~/domain/accounts/roles';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { personNames } from '#server/audit/person-names';
import { describeFile } from '#server/files/describe-file';
import { StoredFile } from '#server/models/stored-file';
import { filesOf } from './list-application-files';
import { formOf } from './load-application';
import { loadDraft } from './load-draft';

/** A file that came to an application or was removed from it. */
export interface FileEvent {
  id: string;
  name: string;
  question: Localized;
  added: { by: string; at: Date };
  removed: { by: string; at: Date } | null;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
}

/** Who added and removed files of an application, the last first, at most the last hundred. */
export async function listFileEvents({ actor, applicationId }: Arguments): Promise<FileEvent[]> {
  const { call } = await loadDraft(actor, applicationId, 'applications.read');
  const files = await StoredFile.find({ ...filesOf([applicationId]), state: { $ne: 'receiving' } })
    .sort({ createdAt: -1, _id: 1 })
    .limit(100)
    .lean();
  const names = await personNames(files.flatMap(({ uploaderId, removed }) => [uploaderId, removed?.by ?? null]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const labels = new Map(questionsOf(formOf(call)).map(({ key, label }) => [key, label]));
  return files.map((file) => {
    const { id, name, uploaderId, createdAt } = describeFile(file);
    const { question } = answerOfFiles(file.subject.id);
    return {
      id,
      name,
      question: labels.get(question) ?? emptyLocalized(),
      added: { by: nameOf(uploaderId), at: createdAt },
      removed: file.removed && { by: nameOf(file.removed.by), at: file.removed.at },
    };
  });
}
