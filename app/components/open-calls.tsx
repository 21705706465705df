import { EmptyState } from './empty-state';
import { useText } from './portal-context';

/** The calls that can be applied for now. */
export function OpenCalls() {
  const text = useText();
  return (
    <EmptyState title={text('home.calls.empty.title')} text={text('home.calls.empty.text')}>
      <a className="govuk-link" href="/help#organisation">
        {text('home.calls.empty.help')}
      </a>
    </EmptyState>
  );
}
