import { EmptyState } from './empty-state';
import { useText } from './portal-context';
import { CallRows, type CallRow } from './public-call/call-rows';

/** The calls that can be applied for now, the nearest deadline first. */
export function OpenCalls({ rows }: { rows: readonly CallRow[] }) {
  const text = useText();
  if (rows.length > 0) {
    return (
      <>
        <CallRows rows={rows} heading="h3" />
        <p className="govuk-body">
          <a className="govuk-link" href="/calls">
            {text('publicCalls.all')}
          </a>
        </p>
      </>
    );
  }
  return (
    <EmptyState title={text('home.calls.empty.title')} text={text('home.calls.empty.text')}>
      <a className="govuk-link" href="/calls">
        {text('publicCalls.all')}
      </a>
    </EmptyState>
  );
}
