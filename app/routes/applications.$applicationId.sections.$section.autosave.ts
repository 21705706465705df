import { permitted } from '#server/accounts/permitted';
import { saveSection } from '#server/applications/save-section';
import { readBase } from '#server/applications/typed-section';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { typedValues } from '#server/http';
import { formatTime } from '~/locales/formats';

/** Saves a section while it is filled in. Where a colleague changed the same answer, nothing is stored: the button leads to both. */
export const action = permitted('applications.prepare', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { applicationId = '', section = '' } = params;
    const typed = typedValues(await request.formData());
    const outcome = await saveSection({ actor, applicationId, section, typed, base: readBase(typed.base), now });
    if ('conflict' in outcome) {
      return Response.json({ conflict: true, message: text('applications.autosave.conflict') });
    }
    return Response.json({
      base: JSON.stringify(outcome.saved.base),
      savedAt: now.toISOString(),
      message: text('applications.autosave.saved', { time: formatTime(now, { seconds: true }) }),
    });
  }),
);
