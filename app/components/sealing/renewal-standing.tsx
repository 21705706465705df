import type { SerializeFrom } from '@remix-run/node';
import type { RenewalStanding } from '#server/sealing/renewal-standing';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

/** Who leaves, who joins, and who has given a share for splitting the key anew. */
export function RenewalSummary({ standing }: { standing: SerializeFrom<RenewalStanding> }) {
  const { text, locale } = usePortal();
  const { leaving, joining, begun, needed, given, endsAt } = standing;
  const change =
    leaving && joining
      ? text('sealing.renewal.change', { leaving, joining: joining.name })
      : text('sealing.renewal.recoveryOnly');
  const window = endsAt ? text('sealing.renewal.until', { at: formatDateTime(locale, endsAt, { seconds: true }) }) : '';
  return (
    <SummaryList
      rows={[
        { label: text('sealing.renewal.what'), value: change },
        {
          label: text('sealing.renewal.begun'),
          value: `${begun.by}, ${formatDateTime(locale, begun.at)}`,
        },
        ...(joining
          ? [
              {
                label: text('sealing.renewal.joining'),
                value: text(joining.isReady ? 'sealing.renewal.joining.ready' : 'sealing.renewal.joining.unready', {
                  name: joining.name,
                }),
              },
            ]
          : []),
        {
          label: text('sealing.renewal.given'),
          value: (
            <>
              <p>{text('sealing.renewal.given.value', { count: given.length, needed })}</p>
              <ul className="govuk-list">
                {given.map(({ userId, name, at }) => (
                  <li key={userId}>{`${name}, ${formatDateTime(locale, at, { seconds: true })}`}</li>
                ))}
              </ul>
              <p>{window}</p>
            </>
          ),
        },
      ]}
    />
  );
}
