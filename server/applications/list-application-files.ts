import { describeFile, type FileDescription } from '#server/files/describe-file';
import { StoredFile } from '#server/models/stored-file';

/** The files of an application by the key of their question, the oldest first, in one query; none that was removed. */
export async function applicationFiles(applicationId: string): Promise<Record<string, FileDescription[]>> {
  const files = await StoredFile.find({
    'subject.kind': 'application',
    // An id has no character that a pattern would read as its own.
    'subject.id': { $gte: `${applicationId}.`, $lt: `${applicationId}/` },
    state: { $in: ['scanning', 'clean', 'infected'] },
  })
    .sort({ createdAt: 1, _id: 1 })
    .lean();
  const byQuestion: Record<string, FileDescription[]> = {};
  for (const file of files) {
    const question = file.subject.id.slice(applicationId.length + 1);
    (byQuestion[question] ??= []).push(describeFile(file));
  }
  return byQuestion;
}
