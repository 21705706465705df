import type { OfficeCourse } from '#server/training/get-course';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { FormReply } from '~/forms/form-reply';
import { formatDate } from '~/locales/formats';
import { valuesOf } from '../field-frame';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';

interface AttendanceFormProps {
  page: OfficeCourse;
  reply: FormReply | null | undefined;
}

/** Who was at which session: people down, sessions across, one box each. */
export function AttendanceForm({ page: { course, people }, reply }: AttendanceFormProps) {
  const { text, locale } = usePortal();
  const ticked = reply ? new Set(valuesOf(reply.values, 'attended')) : null;
  return (
    <PortalForm>
      <input type="hidden" name="version" value={course.version} />
      {/* A region that scrolls by itself must be reachable with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="portal-table" tabIndex={0} aria-label={text('training.attendance')}>
        <table className="govuk-table">
          <caption className="govuk-visually-hidden">{text('training.attendance')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                {text('training.name')}
              </th>
              {course.sessions.map(({ key, day, from }) => (
                <th key={key} scope="col" className="govuk-table__header">
                  {formatDate(locale, startOfPortalDay(day))}, {from}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {people.map((person) => (
              <tr key={person.id} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {!person.certificate && <input type="hidden" name="people[]" value={person.id} />}
                  {person.name}
                  <span className="portal-line govuk-hint">{person.organisation}</span>
                </th>
                {course.sessions.map((session) => {
                  const value = `${person.id}:${session.key}`;
                  const checked = ticked ? ticked.has(value) : person.attended.includes(session.key);
                  const isFixed = person.certificate !== null || !session.isHeld;
                  return (
                    <td key={session.key} className="govuk-table__cell">
                      <div className="govuk-checkboxes govuk-checkboxes--small">
                        <div className="govuk-checkboxes__item">
                          <input
                            className="govuk-checkboxes__input"
                            id={`at-${person.id}-${session.key}`}
                            type="checkbox"
                            name={isFixed ? undefined : 'attended[]'}
                            value={value}
                            disabled={isFixed}
                            defaultChecked={isFixed ? person.attended.includes(session.key) : checked}
                          />
                          <label
                            className="govuk-label govuk-checkboxes__label"
                            htmlFor={`at-${person.id}-${session.key}`}
                          >
                            <span className="govuk-visually-hidden">
                              {text('training.wasThere', {
                                name: person.name,
                                day: formatDate(locale, startOfPortalDay(session.day)),
                              })}
                            </span>
                          </label>
                        </div>
                      </div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SubmitButton>{text('training.attendance.save')}</SubmitButton>
    </PortalForm>
  );
}
