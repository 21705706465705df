import { inLanguage, type Localized } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { Locale } from '~/domain/shared/locale';
import { formatDate } from '~/locales/formats';
import { facts, heading, list, paragraphs } from '../layout/blocks';
import { footers } from '../layout/footers';
import { letterhead } from '../layout/letterhead';
import { qrCode } from '../layout/qr-code';
import { closeSheet, openSheet } from '../layout/sheet';
import type { LetterHead } from '../letters/word-letter';

export interface PrintedCertificate {
  locale: Locale;
  institution: Localized;
  head: LetterHead;
  number: string;
  code: string;
  /** Where it is checked. */
  address: string;
  issuedAt: Date;
  issuedBy: string;
  name: string;
  organisation: string;
  course: Localized;
  topics: Localized;
  /** Days, `2026-03-31`. */
  first: string;
  last: string;
  attended: number;
  sessions: number;
}

/** The certificate of one person as a PDF; the same values make the same bytes. */
export function certificateDocument(printed: PrintedCertificate): Promise<Buffer> {
  const { locale, institution, head, number, code, address, issuedAt, issuedBy, name, organisation } = printed;
  const sheet = openSheet({ locale, title: number, at: issuedAt });
  const { text } = sheet;
  const day = (said: string) => formatDate(locale, startOfPortalDay(said));
  letterhead(sheet, { text: inLanguage(institution, locale) }, head);
  heading(sheet, 1, { text: text('training.certificate') });
  paragraphs(sheet, { text: text('training.certificate.number', { number }) }, { quiet: true });
  paragraphs(sheet, { text: text('training.certificate.says') });
  paragraphs(sheet, { text: name }, { bold: true, size: 16 });
  paragraphs(sheet, { text: text('training.certificate.of', { organisation }) });
  paragraphs(sheet, { text: text('training.certificate.completed') });
  paragraphs(sheet, { text: inLanguage(printed.course, locale) }, { bold: true, size: 13 });
  facts(sheet, [
    {
      label: text('training.certificate.held'),
      value: {
        text:
          printed.first === printed.last
            ? day(printed.first)
            : text('training.days', { first: day(printed.first), last: day(printed.last) }),
      },
    },
    {
      label: text('training.attendance'),
      value: { text: text('training.certificate.sessions', { attended: printed.attended, count: printed.sessions }) },
    },
    { label: text('training.certificate.issued'), value: { text: formatDate(locale, issuedAt) } },
    { label: text('training.certificate.by'), value: { text: issuedBy } },
  ]);
  const topics = inLanguage(printed.topics, locale).split('\n').filter(Boolean);
  if (topics.length > 0) {
    heading(sheet, 2, { text: text('training.topics') });
    list(
      sheet,
      topics.map((topic) => ({ text: topic })),
    );
  }
  sheet.doc.y += 12;
  qrCode(sheet, {
    content: address,
    says: text('training.certificate.qr', { number }),
    beside: [
      { text: text('training.certificate.check') },
      { text: text('letters.check.code', { code }) },
      { text: text('training.certificate.how', { address }) },
    ],
  });
  footers(sheet, [`${number}, ${inLanguage(institution, locale)}`]);
  return closeSheet(sheet);
}
