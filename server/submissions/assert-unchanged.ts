import type { StoredFileRecord } from '#server/models/stored-file';
import { ApplicationSection } from '#server/models/application-section';
import { Call, type CallRecord } from '#server/models/call';
import { snapshotOfProfile } from '#server/organisations/snapshot-of-profile';
import { livingFiles, type Submittable } from './read-for-submission';

/** Something was changed between reading a draft and recording its submission: it must be read again. */
export class Changed extends Error {}

/**
 * Throws `Changed` unless everything that was read of a draft is still so, in the transaction that records it: answers,
 * files, the profile and the call's version.
 */
export async function assertUnchanged(draft: Submittable): Promise<void> {
  const { application, call, sections, files, profile } = draft;
  const revisions = await ApplicationSection.find({ applicationId: application._id }, { revision: 1 }).lean();
  if (!isSame(revisions.map(revisionOf), sections.map(revisionOf))) throw new Changed();
  if (!isSame((await livingFiles(application._id)).map(versionOf), files.map(versionOf))) throw new Changed();
  // Without its content, which is large: its digest says the same.
  const said = { closesAt: 1, cancelled: 1, 'current.sha256': 1, 'current.number': 1 };
  const { current, closesAt, cancelled } = await Call.findOne({ _id: call._id }, said).orFail().lean<CallRecord>();
  const sameCall =
    current?.sha256 === call.current?.sha256 &&
    current?.number === call.current?.number &&
    closesAt?.getTime() === call.closesAt?.getTime() &&
    !cancelled;
  if (!sameCall) throw new Changed();
  if ((await snapshotOfProfile(application.organisationId)).sha256 !== profile.sha256) throw new Changed();
}

const revisionOf = ({ _id, revision }: { _id: string; revision: number }) => `${_id} ${revision}`;
/** Of an upload only that it is there: pieces of it arrive without changing what is submitted. */
const versionOf = ({ _id, version }: Pick<StoredFileRecord, '_id' | 'version'>) => `${_id} ${version}`;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('\n') === [...other].sort().join('\n');
}
