import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { SubmissionContent } from '~/domain/submissions/content';
import { DomainError } from '~/domain/shared/errors';
import { contextOf } from '#server/applications/load-application';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';

export interface FormOfSubmission {
  definition: FormDefinition;
  context: FormContext;
}

/** The form that an application was submitted by, whatever the call says since. */
export async function formOfSubmission({ call, lot: key }: SubmissionContent): Promise<FormOfSubmission> {
  const version = await CallVersion.findOne(
    { callId: call.id, number: call.version },
    { 'content.form': 1, 'content.lots': 1 },
  ).lean<Pick<CallVersionRecord, 'content'>>();
  const lot = version?.content.lots.lots.find((one) => one.key === key);
  const definition = version?.content.form.definition;
  if (!lot || !definition) throw new DomainError('not-found');
  return { definition, context: contextOf(lot) };
}
