import { permitted } from '#server/accounts/permitted';
import { typedValues } from '#server/http';
import { saveSheet } from '#server/scoring/save-sheet';
import { totalText } from '~/forms/scoring-total';
import { formatTime } from '~/locales/formats';

/** Saves a sheet while it is filled in. Mistakes and conflicts are told by the button of the form. */
export const action = permitted('evaluation.take-part', async ({ actor, request, params, text, locale, now }) => {
  const { callId = '', applicationId = '' } = params;
  const typed = typedValues(await request.formData());
  const outcome = await saveSheet({ actor, callId, applicationId, typed, now });
  if ('conflict' in outcome) return Response.json({ conflict: true, message: text('scoring.autosave.conflict') });
  if ('errors' in outcome) return Response.json({ message: text('callEditor.autosave.waiting') });
  const { version, total } = outcome.saved;
  return Response.json({
    version,
    message: text('callEditor.autosave.saved', { time: formatTime(now) }),
    shown: { total: totalText(total, locale, text) },
  });
});
