import { permitted } from '#server/accounts/permitted';
import { saveTypedSection } from '#server/calls/save-typed-section';
import { sectionOf } from '#server/calls/section-of';
import { typedValues } from '#server/http';
import { formatTime } from '~/locales/formats';

/** Saves a section while it is filled in. Mistakes and conflicts are told by the button of the form. */
export const action = permitted('calls.prepare', async ({ actor, request, params, text, now }) => {
  const typed = typedValues(await request.formData());
  const section = sectionOf(params.section);
  const outcome = await saveTypedSection({ actor, callId: params.callId ?? '', section, typed, now });
  if ('conflict' in outcome) return Response.json({ conflict: true, message: text('callEditor.autosave.conflict') });
  if ('errors' in outcome) return Response.json({ message: text('callEditor.autosave.waiting') });
  return Response.json({
    version: outcome.saved.version,
    message: text('callEditor.autosave.saved', { time: formatTime(now) }),
  });
});
