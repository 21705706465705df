import { data } from '@remix-run/node';
import { z } from 'zod';
import { MAX_LIST_BYTES, type RowFault } from '~/domain/exclusion-lists/list-file';
import { listSchema } from '~/domain/exclusion-lists/schema';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { joinDates } from '~/forms/date-parts';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { statusOf, typedValues } from '#server/http';
import { uploadList } from './upload-list';

interface Arguments {
  actor: Actor;
  /** A form with the fields of `listSchema` and the file `file`. */
  request: Request;
  now: Date;
}

/** Takes the form that uploads a list. What is wrong comes back with what was typed, and with the file's faults by row. */
export async function receiveList({ actor, request, now }: Arguments) {
  const form = await request.formData();
  const typed = typedValues(form);
  const read = z.preprocess(joinDates('date'), listSchema(now)).safeParse(typed);
  const file = form.get('file');
  const given = file instanceof File && file.size > 0 ? file : null;
  const errors: FieldErrors = { ...(read.success ? {} : fieldErrorsOf(read.error)), ...fileErrors(given) };
  if (!read.success || !given || Object.keys(errors).length > 0) return { reply: listReply(errors, typed) };
  try {
    const input = { ...read.data, file: new Uint8Array(await given.arrayBuffer()) };
    const uploaded = await uploadList({ actor, input, now });
    if ('id' in uploaded) return uploaded;
    return { reply: listReply({ file: { key: 'exclusions.error.rows' } }, typed, uploaded.faults) };
  } catch (error) {
    if (!(error instanceof DomainError) || !error.explanation) throw error;
    const { field = 'file', ...values } = error.values;
    return { reply: listReply({ [field]: { key: error.explanation, values } }, typed, undefined, statusOf(error)) };
  }
}

function fileErrors(file: File | null): FieldErrors {
  if (!file) return { file: { key: 'files.error.choose' } };
  if (file.size <= MAX_LIST_BYTES) return {};
  return { file: { key: 'error.tooLarge', values: { limit: MAX_LIST_BYTES / 1_000_000 } } };
}

function listReply(errors: FieldErrors, values: FormValues, faults?: RowFault[], status = 400) {
  return data<FormReply & { faults?: RowFault[] | undefined }>({ errors, values, faults }, { status });
}
