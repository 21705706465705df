import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { receiptDocument } from '#templates/reports/receipt';
import { getReceipt } from './get-receipt';

interface Arguments {
  actor: Actor;
  applicationId: string;
  receipt: string;
  locale: Locale;
  baseUrl: string;
}

/** A receipt of the actor's own organisation as a PDF. */
export async function printReceipt({ actor, applicationId, receipt, locale, baseUrl }: Arguments): Promise<Buffer> {
  const found = await getReceipt({ actor, applicationId, receipt });
  const page = `${baseUrl}/receipts`;
  const query = new URLSearchParams({ code: found.code });
  return receiptDocument(found, locale, { page, exact: `${page}/${found.receipt}?${query}` });
}
