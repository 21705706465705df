import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { certificateResponse } from '#server/training/print-certificate';
import { isLocale } from '~/domain/shared/locale';

/** A certificate's PDF in the language of the address, else of the page. */
export const loader = permitted('training.read', ({ actor, request, params, locale, text }) =>
  withPlainRefusals({ request, text }, () => {
    const { courseId = '', traineeId = '' } = params;
    const wanted = new URL(request.url).searchParams.get('language') ?? '';
    return certificateResponse({ actor, courseId, traineeId, locale: isLocale(wanted) ? wanted : locale });
  }),
);
