import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentPage } from '#server/assignment/get-assignment';
import { applicantLabel } from '~/domain/scoring/applicant';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { Tag } from '../tag';

type Page = SerializeFrom<AssignmentPage>;

interface DrawOfLotProps {
  draw: NonNullable<Page['draw']>;
  shortfalls: Page['shortfalls'];
}

/** From what the sheets of a lot were drawn, whether that gives the same again, and what could not be kept to. */
export function DrawOfLot({ draw, shortfalls }: DrawOfLotProps) {
  const { text, locale } = usePortal();
  return (
    <>
      <SummaryList
        rows={[
          {
            label: text('assignment.row.drawn'),
            value: text('assignment.drawn.by', { at: formatDateTime(locale, draw.at), name: draw.by }),
          },
          {
            label: text('assignment.row.again'),
            value: draw.isSame ? (
              text('assignment.again.same')
            ) : (
              <Tag colour="red">{text('assignment.again.other')}</Tag>
            ),
          },
          {
            label: text('assignment.row.seed'),
            value: (
              <>
                <code className="portal-digest">{draw.seed}</code>
                <p className="govuk-body-s portal-quiet">{text('assignment.seed.about')}</p>
              </>
            ),
          },
          {
            label: text('assignment.row.inputs'),
            value: <code className="portal-digest">{draw.sha256}</code>,
          },
        ]}
      />
      {shortfalls.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('assignment.shortfalls')}</h2>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {shortfalls.map((shortfall) => (
              <li key={`${shortfall.applicationId} ${shortfall.kind} ${shortfall.member}`}>
                {applicantLabel(shortfall.applicant, text)}
                {': '}
                {shortfall.kind === 'avoid'
                  ? text('assignment.shortfall.avoid', { name: shortfall.member })
                  : text(`assignment.shortfall.${shortfall.kind}`, {
                      wanted: shortfall.wanted,
                      found: shortfall.found,
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
