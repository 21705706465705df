import { questionsOf } from '~/domain/applications/conditions';
import type { Answers } from '~/domain/applications/answers';
import type { Actor } from '~/domain/accounts/roles';
import type { EligibilityCheck } from '~/domain/eligibility/checks';
import type { Localized } from '~/domain/shared/localized';
import { questionOf, readAnswers } from '~/forms/application/read-answers';
import { answerOfFiles } from '~/domain/applications/answer-files';
import { checkEligibility } from '#server/applications/check-eligibility';
import { headOf, type DraftHead } from '#server/applications/get-draft';
import { filesOf, type FilesByQuestion } from '#server/applications/list-application-files';
import { lotOf, type CallOfApplication } from '#server/applications/load-application';
import { loadDraft } from '#server/applications/load-draft';
import { fileIds } from '#server/applications/read-draft';
import { typedInto } from '#server/applications/sealed-answers';
import { describeFile } from '#server/files/describe-file';
import type { ApplicationRecord } from '#server/models/application';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { snapshotOfProfile } from '#server/organisations/snapshot-of-profile';

/** A draft as it is about to be submitted, with everything that this rests on. */
export interface Submittable {
  application: ApplicationRecord;
  call: CallOfApplication;
  head: DraftHead;
  answers: Answers;
  profile: Awaited<ReturnType<typeof snapshotOfProfile>>;
  sections: ApplicationSectionRecord[];
  /** All that are there or on their way; removed ones are not. */
  files: StoredFileRecord[];
  /** Something missing or wrong: how much, and the title of the first section with any. */
  open: { count: number; section: Localized } | null;
  hindrances: EligibilityCheck[];
}

/** Reads a draft with everything that a submission of it rests on. */
export async function readForSubmission(actor: Actor, applicationId: string, now: Date): Promise<Submittable> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.submit');
  const { organisationId } = application;
  const head = headOf(application, call, now);
  const [sections, files, profile, checks] = await Promise.all([
    ApplicationSection.find({ applicationId }).lean<ApplicationSectionRecord[]>(),
    livingFiles(applicationId),
    snapshotOfProfile(organisationId),
    checkEligibility({ organisationId, call, lot: lotOf(call, application.lot), now }),
  ]);
  const { definition, context } = head;
  const typed = typedInto(definition, sections);
  const read = readAnswers({ definition, context, typed, files: fileIds(byQuestion(files)), demand: 'complete' });
  const open = new Set(Object.keys(read.errors).map((field) => questionOf(field) ?? ''));
  const first = definition.sections.find(({ questions }) => questions.some(({ key }) => open.has(key)));
  return {
    application,
    call,
    head,
    answers: read.answers,
    profile,
    sections,
    files,
    open: first ? { count: Object.keys(read.errors).length, section: first.title } : null,
    hindrances: checks.filter(({ blocks }) => blocks !== null),
  };
}

/** Every file of an application that was not removed. */
export function livingFiles(applicationId: string): Promise<StoredFileRecord[]> {
  return StoredFile.find({ ...filesOf([applicationId]), state: { $ne: 'removed' } })
    .sort({ createdAt: 1, _id: 1 })
    .lean<StoredFileRecord[]>();
}

/** The files that the answers name, in the order of the form. */
export function answeringFiles({ head: { definition }, answers, files }: Submittable): StoredFileRecord[] {
  const named = questionsOf(definition)
    .filter(({ type }) => type === 'files')
    .flatMap(({ key }) => (answers[key] ?? []) as string[]);
  return named.flatMap((id) => files.find(({ _id }) => _id === id) ?? []);
}

function byQuestion(files: readonly StoredFileRecord[]): FilesByQuestion {
  const found: FilesByQuestion = {};
  for (const file of files) {
    if (file.state !== 'receiving') (found[answerOfFiles(file.subject.id).question] ??= []).push(describeFile(file));
  }
  return found;
}
