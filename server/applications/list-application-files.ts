import { answerOfFiles } from '~/domain/applications/answer-files';
import { describeFile, type FileDescription } from '#server/files/describe-file';
import { StoredFile } from '#server/models/stored-file';

/** Files by the key of their question, the oldest first. */
export type FilesByQuestion = Record<string, FileDescription[]>;

/** Every record of a file that belongs to these applications, in whatever state. */
export const filesOf = (applicationIds: readonly string[]) => ({
  'subject.kind': 'application' as const,
  // Every id that begins with the application's: `/` follows `.` in the order of characters.
  $or: applicationIds.map((id) => ({ 'subject.id': { $gte: `${id}.`, $lt: `${id}/` } })),
});

/** The files of applications by their ids, in one query; none that is still arriving or was removed. */
export async function filesOfApplications(applicationIds: readonly string[]): Promise<Map<string, FilesByQuestion>> {
  const found = new Map<string, FilesByQuestion>();
  if (applicationIds.length === 0) return found;
  const files = await StoredFile.find({ ...filesOf(applicationIds), state: { $in: ['scanning', 'clean', 'infected'] } })
    .sort({ createdAt: 1, _id: 1 })
    .lean();
  for (const file of files) {
    const { applicationId, question } = answerOfFiles(file.subject.id);
    const own = found.get(applicationId) ?? {};
    (own[question] ??= []).push(describeFile(file));
    found.set(applicationId, own);
  }
  return found;
}

/** The files of one application. */
export async function applicationFiles(applicationId: string): Promise<FilesByQuestion> {
  return (await filesOfApplications([applicationId])).get(applicationId) ?? {};
}
