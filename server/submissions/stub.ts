import type { SubmittedFile } from '~/domain/submissions/content';
import type { SubmissionRecord } from '#server/models/submission';
import { openJson, sealJson } from '#server/security/sealed-json';

/** What a receipt says beside what stands in the record. Where the call seals strictly its files have no names. */
export interface SubmissionStub {
  /** The organisation and the signatory as they were called then. */
  organisation: string;
  signatory: string;
  files: SubmittedFile[];
}

const placeOf = (submissionId: string) => `submission-stub:${submissionId}`;

export function sealStub(submissionId: string, stub: SubmissionStub, { strict }: { strict: boolean }): string {
  const files = strict ? stub.files.map((file) => ({ ...file, name: '' })) : stub.files;
  return sealJson({ ...stub, files }, placeOf(submissionId));
}

export function openStub({ _id, stub }: Pick<SubmissionRecord, '_id' | 'stub'>): SubmissionStub {
  return openJson(stub, placeOf(_id)) as SubmissionStub;
}
