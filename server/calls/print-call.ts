import type { Locale } from '~/domain/shared/locale';
import { keptDocument } from '#server/pdf/kept-documents';
import { callDocument } from '#templates/reports/call';
import type { PublicCall } from './get-public-call';

interface Printed {
  bytes: Buffer;
  /** What the bytes depend on. */
  said: string[];
}

/** A public call as a PDF in one language: drawn from its frozen version, whatever the time. */
export async function printCall(call: PublicCall, locale: Locale, baseUrl: string): Promise<Printed> {
  const { reference, sha256, number, cancelled } = call;
  const said = [reference, sha256, String(number), cancelled?.at.toISOString() ?? '', locale, baseUrl];
  const draw = () => callDocument(call, locale, `${baseUrl}/calls/${reference}`);
  return { bytes: await keptDocument(said.join(' '), draw), said };
}
