import type { Actor } from '~/domain/accounts/roles';
import type { DomainError } from '~/domain/shared/errors';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { sectionOf } from '#server/applications/typed-section';
import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { loadOwnMilestone } from './load-milestone';
import { currentReport, definitionOf } from './load-report';
import { reportFiles } from './milestone-files';
import { openOnly } from './save-report';

interface Arguments {
  request: Request;
  actor: Actor;
  agreementId: string;
  key: string;
  section: string;
  now: Date;
}

interface Received {
  typed: FormValues;
  errors: FieldErrors;
  refusal: DomainError | null;
  /** How many files were stored. */
  files: number;
}

const FIELD = 'files.';

/** Reads the posted form of a part of a report. Files that came with it are stored as evidence. */
export async function receiveReport(given: Arguments): Promise<Received> {
  const { request, actor, agreementId, key, section, now } = given;
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { typed: typedValues(await request.formData()), errors: {}, refusal: null, files: 0 };
  }
  const loaded = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const report = openOnly(await currentReport(loaded.milestone._id));
  const { questions } = sectionOf(definitionOf(report, loaded), section);
  const taking = questions.filter(({ type }) => type === 'files');
  const { values, errors, refusal, files } = await receiveFormFiles({
    request,
    actor,
    subject: (field) => reportFiles(report._id, field.slice(FIELD.length)),
    fields: Object.fromEntries(taking.map((question) => [`${FIELD}${question.key}`, 1])),
    now,
  });
  return { typed: values, errors, refusal, files: files.length };
}
