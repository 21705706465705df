import { useText } from '../portal-context';

/** Says that the page loads itself anew, and lets the reader stop that: who reads slowly must not lose the place. */
export function PageUpdates({ here, seconds }: { here: string; seconds: number | null }) {
  const text = useText();
  return (
    <p className="govuk-body portal-quiet">
      {seconds !== null && `${text('openingPages.session.updates', { seconds })} `}
      <a className="govuk-link" href={seconds === null ? here : `${here}?updates=no`}>
        {text(seconds === null ? 'openingPages.session.updates.start' : 'openingPages.session.updates.stop')}
      </a>{' '}
      <a className="govuk-link" href={seconds === null ? `${here}?updates=no` : here}>
        {text('openingPages.session.updates.now')}
      </a>
    </p>
  );
}
