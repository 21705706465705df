import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentsPage, Side } from '#server/amendments/get-amendments';
import { AMENDMENT_LABELS } from '~/domain/agreements/amendment-labels';
import { agreementPath } from '~/domain/agreements/places';
import { MOST_REASON } from '~/forms/amendments';
import type { FormReply } from '~/forms/form-reply';
import { formatDate } from '~/locales/formats';
import { AgreementFrame } from '../agreements/agreement-frame';
import { ErrorSummary } from '../error-summary';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface AmendmentsViewProps {
  page: SerializeFrom<AmendmentsPage>;
  side: Side;
  reply: FormReply | undefined;
}

/** The amendments of an agreement, and how one is begun. */
export function AmendmentsView({ page, side, reply }: AmendmentsViewProps) {
  const { text, locale } = usePortal();
  const { agreement, amendments, may } = page;
  const home = agreementPath(side, agreement.id);
  return (
    <AgreementFrame side={side} agreement={agreement} heading={text('amendments.title')}>
      <ErrorSummary errors={reply?.errors} />
      {amendments.length === 0 ? (
        <p className="govuk-body">{text('amendments.none')}</p>
      ) : (
        <PlainTable
          caption={text('amendments.title')}
          captionHidden
          rows={amendments}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('amendments.number'),
              cell: ({ id, number }) => (
                <a className="govuk-link" href={`${home}/amendments/${id}`}>
                  {text('amendments.one', { number })}
                </a>
              ),
            },
            { label: text('amendments.begun'), cell: ({ at }) => formatDate(locale, new Date(at)) },
            { label: text('amendments.reason'), cell: ({ reason }) => reason, long: true },
            {
              label: text('amendments.state'),
              cell: ({ state }) => <StatusTag status={state} labels={AMENDMENT_LABELS} />,
            },
          ]}
        />
      )}
      {may.begin && (
        <>
          <h2 className="govuk-heading-m">{text(`amendments.begin.${side}`)}</h2>
          <PortalForm>
            <TextareaField
              errors={reply?.errors}
              values={reply?.values}
              name="reason"
              label={text('amendments.begin.reason')}
              hint={text('amendments.begin.hint')}
              maxCharacters={MOST_REASON}
            />
            <SubmitButton>{text(`amendments.begin.${side}`)}</SubmitButton>
          </PortalForm>
        </>
      )}
    </AgreementFrame>
  );
}
