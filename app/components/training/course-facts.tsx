import type { OwnCourse } from '#server/training/get-course';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** What a course teaches, when and where, and what it asks for. */
export function CourseFacts({ course: { topics, sessions, rule } }: { course: OwnCourse['course'] }) {
  const { text, locale } = usePortal();
  const lines = inLanguage(topics, locale).split('\n').filter(Boolean);
  return (
    <>
      <h2 className="govuk-heading-m">{text('training.rule')}</h2>
      <ul className="govuk-list govuk-list--bullet portal-text">
        <li>{text('training.rule.share', { percent: rule.share })}</li>
        {rule.everyCoordinator && <li>{text('training.rule.coordinators')}</li>}
        {rule.staffShare > 0 && <li>{text('training.rule.staff', { percent: rule.staffShare })}</li>}
      </ul>
      <h2 className="govuk-heading-m">{text('training.topics')}</h2>
      <ul className="govuk-list govuk-list--bullet portal-text">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <PlainTable
        caption={text('training.sessions')}
        rows={sessions}
        keyOf={({ key }) => key}
        columns={[
          {
            label: text('training.session.when'),
            cell: ({ day, from, to }) => `${formatDate(locale, startOfPortalDay(day))}, ${from}–${to}`,
          },
          { label: text('training.session.place'), cell: ({ place }) => place },
          { label: text('training.session.trainer'), cell: ({ trainer }) => trainer },
        ]}
      />
    </>
  );
}
