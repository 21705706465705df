import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { typedValues } from '#server/http';
import { previewLetterText } from '#server/letter-texts/preview-letter-text';
import { contentDisposition } from '~/domain/files/content-disposition';
import { letterWordingSchema } from '~/domain/letters/wording';
import { DomainError } from '~/domain/shared/errors';

interface Preview {
  bytes: Buffer;
  locale: string;
}

const asPdf = ({ bytes, locale }: Preview, kind: string) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Disposition': contentDisposition('inline', `${kind}-${locale}.pdf`),
      'Cache-Control': 'private, no-store',
    },
  });

/** A letter in the words that count now. */
export const loader = permitted('institutions.read', ({ actor, params, request, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { institutionId = '', kind = '', language = '' } = params;
    const asked = { actor, institutionId, kind, language, baseUrl, now };
    return asPdf(await previewLetterText({ ...asked, typed: null }), kind);
  }),
);

/** A letter in the words of a form that is not saved. */
export const action = permitted('institutions.change-letters', ({ actor, params, request, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { institutionId = '', kind = '', language = '' } = params;
    const read = letterWordingSchema.safeParse(typedValues(await request.formData()));
    if (!read.success) throw new DomainError('invalid');
    const asked = { actor, institutionId, kind, language, baseUrl, now };
    return asPdf(await previewLetterText({ ...asked, typed: read.data }), kind);
  }),
);
