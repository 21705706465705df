import { useText } from './portal-context';

/** On every page of a demo: nobody is to take it for the real portal. */
export function DemoBanner() {
  const text = useText();
  return (
    <aside className="govuk-phase-banner" aria-label={text('notice.important')}>
      <p className="govuk-phase-banner__content">
        <span className="govuk-phase-banner__text">
          {text('demo.banner')}{' '}
          <a className="govuk-link" href="/demo">
            {text('demo.banner.link')}
          </a>
        </span>
      </p>
    </aside>
  );
}
