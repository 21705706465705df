import type { Actor } from '~/domain/accounts/roles';
import { entrySchema } from '~/domain/requests/entry';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';
import { formReply, refusedForm, typedValues } from '#server/http';
import { correctRequest } from './correct-request';
import { idOfForm } from './form-id';
import { recordRequest } from './record-request';

interface Arguments {
  actor: Actor;
  serviceId: string;
  /** The request to be corrected; null for a new one. */
  requestId: string | null;
  request: Request;
  now: Date;
}

/** Reads the posted form of an entry and records or corrects it; what cannot be saved goes back into the form. */
export async function receiveEntry({ actor, serviceId, requestId, request, now }: Arguments) {
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(entrySchema, typed);
  if (!form.ok) return { ok: false as const, reply: formReply(form.errors, typed) };
  const entry = form.value;
  try {
    if (requestId !== null) {
      await correctRequest({ actor, serviceId, requestId, version: Number(typed.version), entry, now });
      return { ok: true as const, id: requestId, next: false };
    }
    const id = idOfForm(typed);
    await recordRequest({ actor, serviceId, id, entry, now });
    return { ok: true as const, id, next: typed.go === 'next' };
  } catch (error) {
    return { ok: false as const, reply: refusedForm(error, typed) };
  }
}
