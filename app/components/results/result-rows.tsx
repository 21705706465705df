import type { ListedName } from '~/domain/calls/published-call';
import type { Localized } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';

interface ShownRow {
  reference: string;
  title: Localized;
  programme: Localized;
  services: readonly ListedName[];
  places: readonly ListedName[];
  at: Date;
  grants: number;
}

/** Calls with results one below the other. */
export function ResultRows({ rows, heading: Heading = 'h2' }: { rows: readonly ShownRow[]; heading?: 'h2' | 'h3' }) {
  const { locale, text } = usePortal();
  return (
    <ul className="portal-calls">
      {rows.map(({ reference, title, programme, services, places, at, grants }) => (
        <li key={reference}>
          <p className="portal-calls__state">
            <span className="portal-reference">{reference}</span>
          </p>
          <Heading className="govuk-heading-m">
            <a className="govuk-link" href={`/calls/${reference}/results`}>
              <LocalizedText value={title} />
            </a>
          </Heading>
          <dl className="portal-facts">
            <div>
              <dt>{text('results.published')}</dt>
              <dd>{formatDate(locale, at)}</dd>
            </div>
            <div>
              <dt>{text('results.grants')}</dt>
              <dd>{text('results.grants.count', { count: grants })}</dd>
            </div>
            <div>
              <dt>{text('results.programme')}</dt>
              <dd>
                <LocalizedText value={programme} />
              </dd>
            </div>
            <div>
              <dt>{text('publicCalls.services', { count: services.length })}</dt>
              <dd>
                <Names names={services} />
              </dd>
            </div>
            <div>
              <dt>{text('publicCalls.places', { count: places.length })}</dt>
              <dd>
                <Names names={places} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Names({ names }: { names: readonly ListedName[] }) {
  return names.map(({ code, name }, index) => (
    <span key={code}>
      {index > 0 && '; '}
      <LocalizedText value={name} />
    </span>
  ));
}
