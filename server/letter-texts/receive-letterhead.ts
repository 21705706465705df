import type { Actor } from '~/domain/accounts/roles';
import { letterheadSchema } from '~/domain/letters/letterhead';
import { readNested } from '~/forms/read-nested';
import { intoForm } from '#server/accounts/into-form';
import { formReply, typedValues } from '#server/http';
import { changeLetterhead } from './change-letterhead';

interface Arguments {
  actor: Actor;
  institutionId: string;
  /** A form with the fields of `letterheadSchema` and, where one was chosen, the file `logo`. */
  request: Request;
  now: Date;
}

/** Takes the form of a letterhead; what is wrong comes back with what was typed, null where it is done. */
export async function receiveLetterhead({ actor, institutionId, request, now }: Arguments) {
  const form = await request.formData();
  const typed = typedValues(form);
  const read = readNested(letterheadSchema, typed);
  if (!read.ok) return formReply(read.errors, typed);
  const file = form.get('logo');
  const logo = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const done = await intoForm(typed, () => changeLetterhead({ actor, institutionId, input: read.value, logo, now }));
  return done.ok ? null : done.reply;
}
