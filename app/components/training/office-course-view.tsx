import type { OfficeCourse } from '#server/training/get-course';
import { COURSE_STATE_LABELS } from '~/domain/training/labels';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { EmptyState } from '../empty-state';
import { PageHeading } from '../page-heading';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { Tag } from '../tag';
import { CourseFacts } from './course-facts';
import { TraineesTable } from './trainees-table';

/** A course in the office of its institution. */
export function OfficeCourseView({ page }: { page: OfficeCourse }) {
  const { text, locale } = usePortal();
  const { course, people, organisations, mayManage, toCertify } = page;
  const here = `/office/training/${course.id}`;
  const isOpen = course.state === 'open';
  return (
    <>
      <PageHeading caption={course.calls.join(', ')}>{inLanguage(course.title, locale)}</PageHeading>
      <p className="govuk-body">
        <StatusTag status={course.state} labels={COURSE_STATE_LABELS} />
      </p>
      {mayManage && (
        <PortalForm>
          <ButtonGroup>
            {!isOpen && (
              <SubmitButton name="go" value="open">
                {text('training.open')}
              </SubmitButton>
            )}
            {isOpen && <ButtonLink href={`${here}/attendance`}>{text('training.attendance')}</ButtonLink>}
            {isOpen && (
              <ButtonLink href={`${here}/participants`} kind="secondary">
                {text('training.add.title')}
              </ButtonLink>
            )}
            {toCertify > 0 && (
              <SubmitButton kind="secondary" name="go" value="issue">
                {text('training.issue', { count: toCertify })}
              </SubmitButton>
            )}
            <ButtonLink href={`${here}/edit`} kind="secondary">
              {text('training.change')}
            </ButtonLink>
          </ButtonGroup>
        </PortalForm>
      )}
      <Organisations organisations={organisations} />
      {people.length > 0 && (
        <PortalForm>
          <TraineesTable
            caption={text('training.people')}
            people={people}
            sessions={course.sessions.length}
            path={here}
            act={({ id, name, certificate }) =>
              mayManage &&
              (certificate ? (
                <a className="govuk-link" href={`${here}/people/${id}`}>
                  {text('training.correct.of', { name })}
                </a>
              ) : (
                <SubmitButton kind="secondary" name="remove" value={id}>
                  {text('training.remove', { name })}
                </SubmitButton>
              ))
            }
          />
        </PortalForm>
      )}
      {people.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}.csv`}>
            {text('training.csv')}
          </a>
        </p>
      )}
      <CourseFacts course={course} />
    </>
  );
}

function Organisations({ organisations }: Pick<OfficeCourse, 'organisations'>) {
  const { text } = usePortal();
  if (organisations.length === 0)
    return <EmptyState title={text('training.noOrganisations')} text={text('training.noOrganisations.text')} />;
  return (
    <PlainTable
      caption={text('training.organisations')}
      rows={organisations}
      keyOf={({ id }) => id}
      columns={[
        { label: text('training.organisation'), cell: ({ name }) => name },
        {
          label: text('training.coordinators'),
          cell: ({ coordinators: { completed, there } }) => text('training.completedOf', { completed, there }),
        },
        {
          label: text('training.staff'),
          cell: ({ staff: { completed, there } }) => text('training.completedOf', { completed, there }),
        },
        {
          label: text('training.rule'),
          cell: ({ isFulfilled }) => (
            <Tag colour={isFulfilled ? 'green' : 'yellow'}>
              {text(isFulfilled ? 'preconditions.standing.met' : 'preconditions.standing.open')}
            </Tag>
          ),
        },
      ]}
    />
  );
}
