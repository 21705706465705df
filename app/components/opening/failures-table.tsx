import { failuresOf } from '~/domain/opening/minutes-parts';
import type { PubliclyReceived } from '~/domain/opening/statement';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';

/** What could not be opened, with reasons; or that everything was. */
export function FailuresTable({ received }: { received: readonly PubliclyReceived[] }) {
  const text = useText();
  const failed = failuresOf(received);
  if (failed.length === 0) return <p className="govuk-body">{text('openingPages.failures.none')}</p>;
  return (
    <>
      <p className="govuk-body">{text('openingPages.failures.sum', { count: failed.length })}</p>
      <PlainTable
        caption={text('openingPages.failures.caption')}
        captionHidden
        rows={failed}
        keyOf={({ receipt }) => receipt}
        columns={[
          {
            label: text('openingPages.receipt'),
            cell: ({ receipt }) => <span className="portal-receipt">{receipt}</span>,
          },
          { label: text('openingPages.reason'), cell: ({ failure }) => text(failure) },
        ]}
      />
    </>
  );
}
