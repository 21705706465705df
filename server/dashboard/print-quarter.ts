import type { QuarterReport } from '~/domain/dashboard/quarter-report';
import type { Locale } from '~/domain/shared/locale';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import { Institution } from '#server/models/institution';
import { quarterReportDocument } from '#templates/reports/quarter-report';

/** A quarter's report on the paper of the institution that leads the programme. */
export async function printQuarter(report: QuarterReport, locale: Locale): Promise<Buffer> {
  const { institutionId } = report.programme;
  const institution = await Institution.findById(institutionId).orFail().lean();
  const { lines, logo } = (await loadLetterPaper(institutionId)).headIn(locale);
  return quarterReportDocument({ report, institution: institution.name, head: { lines, logo } }, locale);
}
