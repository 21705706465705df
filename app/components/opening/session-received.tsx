import type { OpeningState } from '#server/opening/opening-state';
import { EmptyState } from '../empty-state';
import { Pagination } from '../pagination';
import { useText } from '../portal-context';
import { ReceivedTable } from './received-table';

/** Every receipt that was given, from the deadline on: whoever opens sees beforehand what there is to open. */
export function SessionReceived({ state: { received, stage, lots, call } }: { state: Omit<OpeningState, 'minutes'> }) {
  const text = useText();
  if (!received) return null;
  return (
    <section aria-labelledby="received">
      <h2 className="govuk-heading-m" id="received">
        {text('openingPages.received')}
      </h2>
      {received.total === 0 ? (
        <EmptyState title={text('openingPages.session.received.none')} text={text('openingPages.session.empty')} />
      ) : (
        <>
          {stage !== 'opened' && <p className="govuk-body">{text('openingPages.session.received.lead')}</p>}
          <ReceivedTable caption={text('openingPages.received')} rows={received.rows} lots={lots} />
          <Pagination {...received} hrefOf={(page) => `/openings/${call.id}/session?page=${page}#received`} />
        </>
      )}
    </section>
  );
}
