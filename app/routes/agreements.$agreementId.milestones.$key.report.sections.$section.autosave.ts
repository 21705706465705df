import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { typedValues } from '#server/http';
import { saveReport } from '#server/milestones/save-report';
import { DomainError } from '~/domain/shared/errors';
import { formatTime } from '~/locales/formats';

/** Saves a part of a report while it is filled in. Where a colleague typed something else meanwhile, nothing is stored. */
export const action = permitted('agreements.report', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { agreementId = '', key = '', section = '' } = params;
    const typed = typedValues(await request.formData());
    const seen = typeof typed.base === 'string' ? typed.base : '';
    try {
      const base = await saveReport({ actor, agreementId, key, section, typed, base: seen, now });
      const message = text('applications.autosave.saved', { time: formatTime(now, { seconds: true }) });
      return Response.json({ base, savedAt: now.toISOString(), message });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'stale') throw error;
      return Response.json({ conflict: true, message: text('milestones.autosave.conflict') });
    }
  }),
);
