import type { CourseList } from '#server/training/list-courses';
import { COURSE_STATE_LABELS } from '~/domain/training/labels';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';
import { EmptyState } from '../empty-state';
import { Pagination } from '../pagination';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

interface CoursesTableProps {
  /** Where the courses are: `/training`. */
  path: string;
  list: CourseList;
  /** What is said where there is none. */
  empty: string;
}

/** Courses with their days, their state and how many people take part. */
export function CoursesTable({ path, list: { rows, page, pages }, empty }: CoursesTableProps) {
  const { text, locale } = usePortal();
  if (rows.length === 0) return <EmptyState title={text('training.none')} text={empty} />;
  const day = (said: string) => formatDate(locale, startOfPortalDay(said));
  return (
    <>
      <PlainTable
        caption={text('training.title')}
        captionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            label: text('training.course'),
            cell: ({ id, title }) => (
              <a className="govuk-link" href={`${path}/${id}`}>
                {inLanguage(title, locale)}
              </a>
            ),
          },
          {
            label: text('training.when'),
            cell: ({ first, last }) =>
              first === '' ? '' : text('training.days', { first: day(first), last: day(last) }),
          },
          { label: text('training.sessions'), numeric: true, cell: ({ sessions }) => formatNumber(locale, sessions) },
          { label: text('training.people'), numeric: true, cell: ({ people }) => formatNumber(locale, people) },
          {
            label: text('training.state'),
            cell: ({ state }) => <StatusTag status={state} labels={COURSE_STATE_LABELS} />,
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefOf={(number) => `${path}?page=${number}`} />
    </>
  );
}
