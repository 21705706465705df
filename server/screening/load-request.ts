import type { Answers, FormContext } from '~/domain/applications/answers';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { answerFiles, answerOfFiles } from '~/domain/applications/answer-files';
import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { REQUESTED } from '~/domain/screening/requestable';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { formatTime } from '~/locales/formats';
import { readAnswers } from '~/forms/application/read-answers';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { loadApplication, loadCallOf, type CallOfApplication } from '#server/applications/load-application';
import { fileIds } from '#server/applications/read-draft';
import { sectionOf } from '#server/applications/typed-section';
import { describeFile, type FileDescription } from '#server/files/describe-file';
import type { ApplicationRecord } from '#server/models/application';
import { Screening, type DocumentRequest, type ScreeningRecord } from '#server/models/screening';
import { StoredFile } from '#server/models/stored-file';
import { formOfRequest } from './form-of-request';
import { openDraft } from './supplement';

/** What was asked of an organisation, as its own people see it. */
export interface LoadedRequest {
  application: ApplicationRecord;
  call: CallOfApplication;
  record: ScreeningRecord;
  request: DocumentRequest;
  definition: FormDefinition;
  context: FormContext;
  typed: FormValues;
  files: Record<string, FileDescription[]>;
  /** What the draft says, as far as it can be read. */
  answers: Answers;
  errors: FieldErrors;
}

/** What was asked of the actor's own organisation; `not-found` for everybody else, and where nothing was asked. */
export async function loadRequest(actor: Actor, applicationId: string, action: Action): Promise<LoadedRequest> {
  const application = await loadApplication(actor, applicationId, action);
  const record = await Screening.findOne({ _id: applicationId }).lean<ScreeningRecord>();
  const form = await formOfRequest(applicationId);
  if (!record?.request || !form) throw new DomainError('not-found');
  const typed = openDraft(applicationId, record.draft);
  const files = await filesOf(applicationId, form.definition);
  const read = readAnswers({ ...form, typed, files: fileIds(files), demand: 'typed' });
  const call = await loadCallOf(application);
  return { application, call, record, request: record.request, ...form, typed, files, ...read };
}

/** The one section of what was asked for. */
export const requestedSection = ({ definition }: Pick<LoadedRequest, 'definition'>) => sectionOf(definition, REQUESTED);

/** Refuses what changes the answer: `late` from its end on, `wrong-state` once it is handed in. */
export function assertAnswerable({ request, call }: Pick<LoadedRequest, 'request' | 'call'>, now: Date): void {
  if (call.cancelled) throw new DomainError('wrong-state', 'applications.error.cancelled');
  if (request.answered) throw new DomainError('wrong-state', 'screening.error.handedIn');
  if (now >= request.until) throw lateAnswer(request);
}

export const lateAnswer = ({ until }: DocumentRequest): DomainError =>
  new DomainError('late', 'screening.error.requestLate', {
    until: `${portalDay(until)} ${formatTime(until)}`,
  });

async function filesOf(applicationId: string, definition: FormDefinition): Promise<Record<string, FileDescription[]>> {
  const ids = questionsOf(definition).map(({ key }) => answerFiles({ applicationId, question: key }).id);
  const stored = await StoredFile.find({
    'subject.kind': 'supplement',
    'subject.id': { $in: ids },
    state: { $in: ['scanning', 'clean', 'infected'] },
  })
    .sort({ createdAt: 1, _id: 1 })
    .lean();
  const found: Record<string, FileDescription[]> = {};
  for (const file of stored) (found[answerOfFiles(file.subject.id).question] ??= []).push(describeFile(file));
  return found;
}
