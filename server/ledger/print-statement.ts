import type { Statement } from '~/domain/disbursements/statement';
import type { Locale } from '~/domain/shared/locale';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import { Institution } from '#server/models/institution';
import { ledgerStatementDocument } from '#templates/reports/ledger-statement';

/** A statement on the paper of the institution that leads the programme. */
export async function printStatement(statement: Statement, locale: Locale, now: Date): Promise<Buffer> {
  const institution = await Institution.findById(statement.institutionId).orFail().lean();
  const { lines, logo } = (await loadLetterPaper(statement.institutionId)).headIn(locale);
  return ledgerStatementDocument({ statement, institution: institution.name, head: { lines, logo }, at: now }, locale);
}
