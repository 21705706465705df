import { answerFiles } from '~/domain/applications/answer-files';
import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { assertAnswerable, loadRequest, requestedSection } from './load-request';

interface Arguments {
  request: Request;
  actor: Actor;
  applicationId: string;
  now: Date;
}

interface Received {
  typed: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
  /** How many files were stored. */
  files: number;
}

/** Reads the posted form of what was asked for. Files that came with it are stored as answers of their questions. */
export async function receiveRequested({ request, actor, applicationId, now }: Arguments): Promise<Received> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { typed: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const loaded = await loadRequest(actor, applicationId, 'applications.prepare');
  assertAnswerable(loaded, now);
  const questions = requestedSection(loaded).questions.filter(({ type }) => type === 'files');
  const { values, errors, refusal, files } = await receiveFormFiles({
    request,
    actor,
    subject: (field) => ({
      kind: 'supplement',
      id: answerFiles({ applicationId, question: field.slice('files.'.length) }).id,
    }),
    fields: Object.fromEntries(questions.map(({ key }) => [`files.${key}`, 1])),
    now,
  });
  return { typed: values, errors, refusal, files: files.length };
}
