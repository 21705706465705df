import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentPage } from '#server/assignment/get-assignment';
import { applicantLabel } from '~/domain/scoring/applicant';
import { ButtonLink } from '../button-link';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

type AssignmentWishesProps = Pick<SerializeFrom<AssignmentPage>, 'wishes' | 'mayWish'> & { here: string };

/** What the chair asked of the draw. */
export function AssignmentWishes({ wishes, mayWish, here }: AssignmentWishesProps) {
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">{text('assignment.wishes')}</h2>
      <p className="govuk-body portal-text">{text('assignment.wishes.lead')}</p>
      {wishes.length === 0 ? (
        <p className="govuk-body">{text('assignment.wishes.none')}</p>
      ) : (
        <PlainTable
          caption={text('assignment.wishes')}
          captionHidden
          columns={[
            { label: text('assignment.column.application'), cell: ({ applicant }) => applicantLabel(applicant, text) },
            { label: text('assignment.column.member'), cell: ({ member }) => member },
            { label: text('assignment.wish.kind'), cell: ({ kind }) => text(`assignment.wish.${kind}`) },
            { label: text('assignment.column.reason'), cell: ({ reason }) => reason },
          ]}
          rows={wishes}
          keyOf={({ applicationId, userId }) => `${applicationId} ${userId}`}
        />
      )}
      {mayWish && (
        <ButtonLink href={`${here}/wishes`} kind="secondary">
          {text('assignment.wish')}
        </ButtonLink>
      )}
    </>
  );
}
