import { answerFiles } from '~/domain/applications/answer-files';
import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { formOf } from './load-application';
import { loadDraft } from './load-draft';
import { sectionOf } from './typed-section';

interface Arguments {
  request: Request;
  actor: Actor;
  applicationId: string;
  section: string;
  now: Date;
}

interface Received {
  typed: FormValues;
  /** What is wrong with files that came along, by their fields; what was typed is not read here. */
  errors: FieldErrors;
  refusal: DomainError | null;
  /** How many files were stored. */
  files: number;
}

/** The field in which a question's file comes without script. */
const fieldOf = (question: string) => `files.${question}`;

/** Reads the posted form of a section. Files that came with it are stored as answers of their questions. */
export async function receiveSection({ request, actor, applicationId, section, now }: Arguments): Promise<Received> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { typed: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const { call } = await loadDraft(actor, applicationId, 'applications.prepare');
  const questions = sectionOf(formOf(call), section).questions.filter(({ type }) => type === 'files');
  const { values, errors, refusal, files } = await receiveFormFiles({
    request,
    actor,
    subject: (field) => answerFiles({ applicationId, question: field.slice('files.'.length) }),
    fields: Object.fromEntries(questions.map(({ key }) => [fieldOf(key), 1])),
    now,
  });
  return { typed: values, errors, refusal, files: files.length };
}
