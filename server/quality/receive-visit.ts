import type { Actor } from '~/domain/accounts/roles';
import { doneVisitSchema } from '~/domain/quality/schema';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';
import { formReply, refusedForm, typedValues } from '#server/http';
import { cancelVisit, recordVisit } from './visit-service';

interface Arguments {
  actor: Actor;
  serviceId: string;
  visitId: string;
  request: Request;
  now: Date;
}

/** Reads the posted form of a planned visit: what it saw, one more finding, or that it does not take place. */
export async function receiveVisit({ actor, serviceId, visitId, request, now }: Arguments) {
  const typed = joinEveryDate(typedValues(await request.formData()));
  if (typed.go === 'more') return { ok: false as const, reply: formReply({}, typed, 200) };
  const of = { actor, serviceId, visitId, now };
  try {
    if (typed.go === 'cancel') {
      await cancelVisit({ ...of, input: { version: Number(typed.version) } });
      return { ok: true as const, told: 'notice.told.visitCancelled' as const };
    }
    const form = readNested(doneVisitSchema, typed);
    if (!form.ok) return { ok: false as const, reply: formReply(form.errors, typed) };
    await recordVisit({ ...of, input: form.value });
    return { ok: true as const, told: 'notice.told.visitRecorded' as const };
  } catch (error) {
    return { ok: false as const, reply: refusedForm(error, typed) };
  }
}
