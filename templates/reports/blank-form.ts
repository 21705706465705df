import { keyDates } from '~/domain/calls/dates';
import { lotNames } from '~/domain/calls/lot-names';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, isBlankText } from '~/domain/shared/localized';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { choices, writingLines } from '../layout/blanks';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet, type Sheet } from '../layout/sheet';
import { blankQuestion } from './blank-question';
import type { PrintedCall } from './call';

type FormOfCall = Pick<PrintedCall, 'reference' | 'number' | 'at' | 'sha256' | 'content' | 'names'>;

/** The application form of a call to fill in by hand, with every question and its limits, as a PDF in one language. */
export function blankFormDocument(call: FormOfCall, locale: Locale, address: string): Promise<Buffer> {
  const { reference, content, names } = call;
  const sheet = openSheet({ locale, title: `${reference}: ${inLanguage(content.about.title, locale)}`, at: call.at });
  const { text } = sheet;
  letterhead(sheet, saidIn(sheet, names.institution));
  paragraphs(sheet, { text: text('publicCalls.callOf', { reference }) }, { quiet: true });
  heading(sheet, 1, { text: text('formPdf.blank.title') });
  paragraphs(sheet, saidIn(sheet, content.about.title), { bold: true });
  paragraphs(sheet, { text: text('formPdf.blank.lead', { address }) });
  const closes = keyDates(content.dates).submissionsUntil;
  const until = closes ? `${formatDateTime(locale, closes)} ${text('publicCalls.portalZone')}` : '';
  facts(sheet, [{ label: text('calls.date.submissionsUntil'), value: { text: until } }]);
  heading(sheet, 3, { text: text('formPdf.organisation') });
  writingLines(sheet, 1);
  lots(sheet, call);
  const definition = content.form.definition ?? { sections: [] };
  const currency = currencyOf(call);
  definition.sections.forEach(({ title, introduction, questions }, at) => {
    const said = saidIn(sheet, title);
    heading(sheet, 2, { ...said, text: `${at + 1}. ${said.text}` });
    if (!isBlankText(introduction)) paragraphs(sheet, saidIn(sheet, introduction));
    questions.forEach((question, index) =>
      blankQuestion(sheet, { question, number: `${at + 1}.${index + 1}`, definition, currency }),
    );
  });
  const version = text('publicCalls.versionOf', { number: call.number, day: formatDateTime(locale, call.at) });
  footers(sheet, [text('formPdf.blank.foot', { reference, version }), address]);
  return closeSheet(sheet);
}

function lots(sheet: Sheet, { content, names }: FormOfCall): void {
  const { text, locale } = sheet;
  heading(sheet, 3, { text: text('formPdf.lot') });
  choices(
    sheet,
    lotNames({ content, names }).map(({ key, name }) => {
      const ceiling = content.lots.lots.find((lot) => lot.key === key)?.ceiling;
      const said = saidIn(sheet, name);
      return { ...said, text: ceiling ? `${said.text}: ${formatMoney(locale, ceiling)}` : said.text };
    }),
    'circle',
  );
}

/** The currency of every lot; null where they differ. */
function currencyOf({ content }: FormOfCall): string | null {
  const all = new Set(content.lots.lots.map(({ ceiling }) => ceiling?.currency ?? ''));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
