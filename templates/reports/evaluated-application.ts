import type { Answers } from '~/domain/applications/answers';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { formatDateTime, formatMoney } from '~/locales/formats';
import { facts, heading, paragraphs, saidIn } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { closeSheet, openSheet } from '../layout/sheet';
import { watermark } from '../layout/watermark';
import { answeredSections, type Answered } from './answered-sections';

/** An application as a member of the committee takes it along. */
export interface EvaluatedApplication extends Answered {
  /** Who applies, or the number that stands for it. */
  applicant: string;
  call: { reference: string; title: Localized };
  lot: Localized;
  /** What was handed in on request; null where nothing was. */
  supplement: { answeredAt: Date; answers: Answers; files: Answered['files'] } | null;
  /** Who takes it along and when: across every page. */
  mark: string;
  at: Date;
}

/** An application with all its answers as a PDF in one language; every page names who took it along. */
export function evaluatedApplication(application: EvaluatedApplication, locale: Locale): Promise<Buffer> {
  const { applicant, call, lot, supplement, context, definition, mark, at } = application;
  const sheet = openSheet({ locale, title: `${call.reference}: ${applicant}`, at });
  const { text } = sheet;
  letterhead(sheet, { text: applicant });
  heading(sheet, 1, saidIn(sheet, lot));
  facts(sheet, [
    { label: text('formPdf.call', { reference: call.reference }), value: saidIn(sheet, call.title) },
    { label: text('publicCalls.lot.ceiling'), value: { text: formatMoney(locale, context.ceiling) } },
  ]);
  paragraphs(sheet, { text: text('scoring.taken.confidential') }, { bold: true });
  answeredSections(sheet, application);
  if (supplement) {
    heading(sheet, 1, { text: text('scoring.supplement') });
    const answeredAt = `${formatDateTime(locale, supplement.answeredAt)} ${text('publicCalls.portalZone')}`;
    paragraphs(sheet, { text: `${text('scoring.supplement.at')} ${answeredAt}` });
    const named = new Set([...Object.keys(supplement.answers), ...Object.keys(supplement.files)]);
    const sections = definition.sections
      .map((section) => ({
        ...section,
        questions: section.questions
          .filter(({ key }) => named.has(key))
          .map((question) => ({ ...question, visibleWhen: null })),
      }))
      .filter(({ questions }) => questions.length > 0);
    answeredSections(sheet, { ...application, ...supplement, definition: { sections } });
  }
  footers(sheet, [`${call.reference}: ${inLanguage(lot, locale)}`, applicant]);
  watermark(sheet, mark);
  return closeSheet(sheet);
}
