import type { NamedDay } from '~/domain/calendars/calendar';
import { YEARLY_HOLIDAYS } from '~/domain/calendars/holidays';
import { NAMED_DAY_LABELS } from '~/domain/calendars/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

interface NamedDaysProps {
  days: readonly NamedDay[];
  /** Where a day is taken off the list; null for whoever only reads. */
  removal: ((day: string) => string) | null;
}

/** The holidays of every year, and the days that were entered one by one. */
export function NamedDays({ days, removal }: NamedDaysProps) {
  const { text, locale } = usePortal();
  const dayOf = ({ day }: NamedDay) => formatDate(locale, startOfPortalDay(day));
  return (
    <>
      <h2 className="govuk-heading-m">{text('calendars.yearly')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {YEARLY_HOLIDAYS.map(({ date, name }) => (
          <li key={date}>
            {`${date.slice(3)}.${date.slice(0, 2)} `}
            <LocalizedText value={name} />
          </li>
        ))}
      </ul>
      {days.length === 0 ? (
        <p className="govuk-body">{text('calendars.noDays')}</p>
      ) : (
        <PlainTable
          caption={text('calendars.days')}
          columns={[
            { label: text('calendars.day'), cell: dayOf },
            { label: text('calendars.name'), cell: ({ name }) => <LocalizedText value={name} /> },
            { label: text('calendars.kind'), cell: ({ kind }) => text(NAMED_DAY_LABELS[kind]) },
            ...(removal
              ? [
                  {
                    label: text('calendars.change'),
                    cell: (day: NamedDay) => (
                      <a className="govuk-link" href={removal(day.day)}>
                        {text('calendars.remove')}
                        <span className="govuk-visually-hidden"> {dayOf(day)}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
          rows={days}
          keyOf={({ day }) => day}
        />
      )}
    </>
  );
}
