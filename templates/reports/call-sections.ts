import { awardTerms } from '~/domain/awards/terms';
import { DATE_ORDER, keyDates } from '~/domain/calls/dates';
import { eligibilityChecks } from '~/domain/calls/eligibility-checks';
import { formatDate, formatDateTime } from '~/locales/formats';
import { sealingSentences } from '~/domain/sealing/terms';
import { facts, heading, list, paragraphs, saidIn } from '../layout/blocks';
import type { Sheet } from '../layout/sheet';
import type { PrintedCall } from './call';

type Said = Pick<PrintedCall, 'content'>;

export function dates(sheet: Sheet, { content }: Said): void {
  const { text, locale } = sheet;
  const at = keyDates(content.dates);
  heading(sheet, 2, { text: text('publicCalls.dates') });
  facts(
    sheet,
    DATE_ORDER.flatMap((name) => {
      const instant = at[name];
      if (!instant) return [];
      const day = name === 'decisionOn' || name === 'startsOn';
      const told = day
        ? formatDate(locale, instant)
        : `${formatDateTime(locale, instant)} ${text('publicCalls.portalZone')}`;
      return [{ label: text(`calls.date.${name}`), value: { text: told } }];
    }),
  );
}

export function purpose(sheet: Sheet, { content: { purpose: said } }: Said): void {
  heading(sheet, 2, { text: sheet.text('publicCalls.purpose') });
  for (const name of ['background', 'objectives', 'funded', 'notFunded'] as const) {
    heading(sheet, 3, { text: sheet.text(`publicCalls.${name}`) });
    paragraphs(sheet, saidIn(sheet, said[name]));
  }
}

export function eligibility(sheet: Sheet, { content }: Said): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('publicCalls.eligibility') });
  paragraphs(sheet, saidIn(sheet, content.eligibility.criteria));
  const checks = eligibilityChecks(content.eligibility);
  if (checks.length === 0) return;
  paragraphs(sheet, { text: text('publicCalls.checks') });
  list(
    sheet,
    checks.map(({ key, values }) => ({ text: text(key, values) })),
  );
}

export function form(sheet: Sheet, { content }: Said): void {
  heading(sheet, 2, { text: sheet.text('calls.section.form') });
  paragraphs(sheet, { text: sheet.text('publicCalls.form.lead') });
  for (const { title, questions } of content.form.definition?.sections ?? []) {
    heading(sheet, 3, saidIn(sheet, title));
    list(
      sheet,
      questions.map(({ label }) => saidIn(sheet, label)),
    );
  }
}

export function terms(sheet: Sheet, { content: { terms: said } }: Said): void {
  const { text } = sheet;
  heading(sheet, 2, { text: text('publicCalls.terms') });
  if (said.preconditions.length > 0) {
    heading(sheet, 3, { text: text('publicCalls.preconditions') });
    list(
      sheet,
      said.preconditions.map(({ kind, text: words }) => {
        const one = saidIn(sheet, words);
        return kind ? { ...one, text: `${one.text} (${text(`preconditions.kind.${kind}`)})` } : one;
      }),
    );
  }
  paragraphs(sheet, { text: text('publicCalls.standstill', { count: said.standstillDays ?? 0 }) });
  const { acceptanceDays, changeLimit } = awardTerms({ terms: said });
  paragraphs(sheet, { text: text('awards.terms.answer', { count: acceptanceDays }) });
  paragraphs(sheet, { text: text('awards.terms.change', { percent: changeLimit }) });
  heading(sheet, 3, { text: text('publicCalls.appeal') });
  paragraphs(sheet, saidIn(sheet, said.appealAddress));
  paragraphs(sheet, { text: text('publicCalls.notice', { count: said.noticeDays ?? 0 }) });
  paragraphs(sheet, { text: text(`publicCalls.scores.${said.scoresPublished}`) });
  heading(sheet, 3, { text: text('sealing.terms.title') });
  list(
    sheet,
    sealingSentences(said).map((key) => ({ text: text(key) })),
  );
}
