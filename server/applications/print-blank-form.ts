import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { PublicCall } from '#server/calls/get-public-call';
import { keptDocument } from '#server/pdf/kept-documents';
import { blankFormDocument } from '#templates/reports/blank-form';

interface Printed {
  bytes: Buffer;
  /** What the bytes depend on. */
  said: string[];
}

/** The application form of a public call, to fill in by hand; `not-found` where the call has no form. */
export async function printBlankForm(call: PublicCall, locale: Locale, baseUrl: string): Promise<Printed> {
  const { reference, sha256, number, content } = call;
  if (!content.form.definition) throw new DomainError('not-found');
  const said = ['form', reference, sha256, String(number), locale, baseUrl];
  const draw = () => blankFormDocument(call, locale, `${baseUrl}/calls/${reference}`);
  return { bytes: await keptDocument(said.join(' '), draw), said };
}
