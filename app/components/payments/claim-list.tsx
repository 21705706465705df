import type { ListedClaim } from '#server/disbursements/get-claim';
import { CLAIM_STATE_LABELS } from '~/domain/disbursements/claims';
import { formatMoney } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

interface ClaimListProps {
  claims: readonly ListedClaim[];
  /** The page of a claim, in the office. */
  hrefOf?: (id: string) => string;
}

/** Money of an agreement that came back, or is claimed; nothing where there is none. */
export function ClaimList({ claims, hrefOf }: ClaimListProps) {
  const { text, locale } = usePortal();
  if (claims.length === 0) return null;
  return (
    <PlainTable
      caption={text('payments.claims')}
      rows={claims}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('payments.claim.kind'),
          cell: ({ id, kind }) =>
            hrefOf ? (
              <a className="govuk-link" href={hrefOf(id)}>
                {text(`payments.claim.${kind}`)}
              </a>
            ) : (
              text(`payments.claim.${kind}`)
            ),
        },
        { label: text('payments.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
        { label: text('payments.claim.left'), numeric: true, cell: ({ left }) => formatMoney(locale, left) },
        { label: text('payments.reason'), cell: ({ reason }) => reason },
        {
          label: text('payments.state'),
          cell: ({ state }) => <StatusTag status={state} labels={CLAIM_STATE_LABELS} />,
        },
      ]}
    />
  );
}
