import type { Locale } from '~/domain/shared/locale';
import { keptDocument } from '#server/pdf/kept-documents';
import { minutesDocument } from '#templates/reports/opening-minutes';
import type { PublicMinutes, PublicOpening } from './public-opening';

/** Minutes of an opening as a PDF in one language: what was signed, so the same bytes whenever it is drawn. */
export async function printMinutes(opening: PublicOpening, minutes: PublicMinutes, locale: Locale, baseUrl: string) {
  const { reference, institution, title, lots } = opening;
  const { statement, sha256, signature } = minutes;
  const record = `${baseUrl}/calls/${reference}/opening`;
  const addresses = {
    record,
    statement: `${record}/minutes/${statement.number}.json`,
    key: `${baseUrl}/signing-key.json`,
  };
  const said = [sha256, signature, JSON.stringify([institution, title, lots]), locale, baseUrl];
  const printed = { institution, title, lots, statement, sha256, signature, addresses };
  return { bytes: await keptDocument(said.join(' '), () => minutesDocument(printed, locale)), said };
}
