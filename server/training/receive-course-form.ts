import { formReply, refusedForm, typedValues } from '#server/http';
import type { Actor } from '~/domain/accounts/roles';
import { courseSchema } from '~/domain/training/schema';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';
import { saveCourse } from './save-course';

interface Arguments {
  actor: Actor;
  courseId: string | null;
  request: Request;
  now: Date;
}

/** Reads the posted form of a course and saves it; what cannot be saved, and "one more session", goes back into the form. */
export async function receiveCourseForm({ actor, courseId, request, now }: Arguments) {
  const typed = joinEveryDate(typedValues(await request.formData()));
  if (typed.go === 'more') return { ok: false as const, reply: formReply({}, typed, 200) };
  const form = readNested(courseSchema, typed);
  if (!form.ok) return { ok: false as const, reply: formReply(form.errors, typed) };
  try {
    return { ok: true as const, id: await saveCourse({ actor, courseId, input: form.value, now }) };
  } catch (error) {
    return { ok: false as const, reply: refusedForm(error, typed) };
  }
}
