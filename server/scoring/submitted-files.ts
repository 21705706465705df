import { questionsOf } from '~/domain/applications/conditions';
import { FILE_TYPES, isFileMediaType } from '~/domain/files/file-types';
import type { FileState } from '~/domain/files/status';
import type { SubmittedFile } from '~/domain/submissions/content';
import { StoredFile } from '#server/models/stored-file';
import type { Readable } from './load-readable';

/** A file of an application as a member of the committee may see it. */
export interface ReadableFile extends SubmittedFile {
  /** The application's own, or handed in later on request. */
  from: 'submission' | 'supplement';
  /** Only what is clean is given out. */
  state: FileState;
}

/**
 * The files of an application in the order of the form, then those handed in later. Where the call is anonymous, none of a
 * question that tells who applies, and the others without the names that they came with.
 */
export async function submittedFiles(readable: Readable): Promise<ReadableFile[]> {
  const { content, supplement, form, scope } = readable;
  const questions = questionsOf(form.definition);
  const order = new Map(questions.map(({ key }, at) => [key, at]));
  const byForm = (files: readonly SubmittedFile[]) =>
    [...files].sort((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0));
  const all = [
    ...byForm(content.files).map((file) => ({ ...file, from: 'submission' as const })),
    ...byForm(supplement?.files ?? []).map((file) => ({ ...file, from: 'supplement' as const })),
  ];
  // What the applicant removed from the draft since stays in what was submitted; what nobody has scanned is not given out.
  const unsafe: FileState[] = ['infected', 'scanning'];
  const found = await StoredFile.find(
    { _id: { $in: all.map(({ id }) => id) }, state: { $in: unsafe } },
    { state: 1 },
  ).lean();
  const states = new Map(found.map(({ _id, state }) => [_id, state]));
  const hidden = new Set(questions.filter(({ identifiesApplicant }) => identifiesApplicant).map(({ key }) => key));
  const { anonymous } = scope.terms;
  return all
    .map((file, at): ReadableFile => ({
      ...file,
      name: anonymous ? plainName(file, at + 1) : file.name,
      state: states.get(file.id) ?? 'clean',
    }))
    .filter(({ question }) => !anonymous || !hidden.has(question));
}

const plainName = ({ type }: SubmittedFile, number: number) =>
  isFileMediaType(type) ? `${number}.${FILE_TYPES[type].extensions[0]}` : String(number);
