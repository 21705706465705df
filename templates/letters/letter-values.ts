import { amountInWords } from '~/domain/letters/amount-in-words';
import { lastDayBefore } from '~/domain/calendars/working-days';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterValues } from '~/domain/letters/placeholders';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatMoney } from '~/locales/formats';
import { formatPoints } from '~/locales/sentence';
import { textIn } from '~/locales/text-in';
import type { Text } from '~/locales/text';

/** An instant in ISO 8601 as letters tell it. */
export const momentIn = (locale: Locale, text: Text, at: string): string =>
  text('letters.moment', { at: formatDateTime(locale, new Date(at)) });

/** The last day before an instant at which something ends. */
export const lastDayIn = (locale: Locale, end: string): string =>
  formatDate(locale, startOfPortalDay(lastDayBefore(new Date(end))));

/** What a letter has for the places of its words; `issuedAt` is null of a draft, whose dates are not known yet. */
export function letterValues(facts: LetterFacts, locale: Locale, issuedAt: Date | null): LetterValues {
  const text = textIn(locale);
  const { institution, addressee, call, lot, application, requested, amount, scores, appeal, reason, corrects } = facts;
  const lastDay = (end: string | null | undefined) => (end ? lastDayIn(locale, end) : '');
  // Of a draft, dates that follow from the day of issue are announced instead.
  const atIssue = issuedAt ? '' : text('letters.atIssue');
  return {
    institution: inLanguage(institution.name, locale),
    organisation: addressee.organisation,
    date: issuedAt ? formatDate(locale, issuedAt) : atIssue,
    call: inLanguage(call.title, locale),
    reference: call.reference,
    lot: lot ? inLanguage(lot.name, locale) : '',
    receipt: application?.receipt ?? '',
    submittedAt: application ? momentIn(locale, text, application.submittedAt) : '',
    requested: requested ? formatMoney(locale, requested) : '',
    amount: amount ? formatMoney(locale, amount) : '',
    amountInWords: amount ? amountInWords(amount, locale) : '',
    place: facts.place === null ? '' : String(facts.place),
    reserve: facts.reserve === null ? '' : String(facts.reserve),
    total: scores ? formatPoints(locale, scores.total) : '',
    minimumTotal: scores?.minimumTotal == null ? '' : String(scores.minimumTotal),
    respondBy: lastDay(facts.respondBy) || (facts.acceptanceDays === null ? '' : atIssue),
    days: facts.acceptanceDays === null ? '' : String(facts.acceptanceDays),
    appealAddress: appeal ? inLanguage(appeal.address, locale) : '',
    appealUntil: lastDay(appeal?.until) || (appeal ? atIssue : ''),
    reason: reason ? inLanguage(reason, locale) : '',
    corrects: corrects?.number ?? '',
    correctsDate: corrects ? formatDate(locale, new Date(corrects.issuedAt)) : '',
  };
}
