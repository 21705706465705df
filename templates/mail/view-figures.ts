import { formatNumber } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { MailTemplate } from './mail';
import { mailPage } from './page';

interface Figures {
  /** The view's own name. */
  name: string;
  /** Of the programme. */
  code: string;
  /** `programme=…`, the address's part that shows the same. */
  search: string;
  services: number;
  /** Counts of people are null where they are suppressed. */
  requests: number | null;
  inQuarter: number | null;
  served: number | null;
  target: number | null;
  findings: number;
  overdue: number;
}

/** The figures of a saved view of the dashboard. */
export const viewFigures: MailTemplate<Figures> = ({ name, code, search, ...figures }, frame) => {
  const text = textIn(frame.locale);
  const count = (value: number | null) =>
    value === null ? text('dashboard.suppressed') : formatNumber(frame.locale, value);
  const served = `${count(figures.served)} / ${figures.target === null ? '–' : count(figures.target)}`;
  const lines = [
    [text('dashboard.services'), count(figures.services)],
    [text('dashboard.column.requests'), count(figures.requests)],
    [text('dashboard.inQuarter'), count(figures.inQuarter)],
    [text('dashboard.servedOfTarget'), served],
    [text('dashboard.findings'), count(figures.findings)],
    [text('dashboard.overdue'), count(figures.overdue)],
  ];
  return mailPage(
    {
      subject: text('views.mail.subject', { name, code }),
      paragraphs: [
        text('views.mail.what', { name, code }),
        ...lines.map(([label, value]) => `${label}: ${value}`),
        text('views.mail.why'),
      ],
      link: { label: text('views.mail.link'), href: `${frame.baseUrl}/office/dashboard?${search}` },
    },
    frame,
  );
};
