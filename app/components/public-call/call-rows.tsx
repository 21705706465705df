import { CALL_STATE_LABELS } from '~/domain/calls/labels';
import type { ListedName } from '~/domain/calls/published-call';
import type { PublicCallState } from '~/domain/calls/status';
import type { TimeLeft } from '~/domain/calls/time-left';
import type { Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { formatMoney } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { ClosesIn } from './time-left';

export interface CallRow {
  reference: string;
  state: PublicCallState;
  title: Localized;
  summary: Localized;
  services: readonly ListedName[];
  places: readonly ListedName[];
  ceilings: readonly Money[];
  lots: number;
  closesAt: Date;
  left: TimeLeft | null;
}

/** Published calls one below the other, each with what decides whether to read on. */
export function CallRows({ rows, heading: Heading = 'h2' }: { rows: readonly CallRow[]; heading?: 'h2' | 'h3' }) {
  const { locale, text } = usePortal();
  return (
    <ul className="portal-calls">
      {rows.map((row) => (
        <li key={row.reference}>
          <p className="portal-calls__state">
            <StatusTag status={row.state} labels={CALL_STATE_LABELS} />
            <span className="portal-reference">{row.reference}</span>
          </p>
          <Heading className="govuk-heading-m">
            <a className="govuk-link" href={`/calls/${row.reference}`}>
              <LocalizedText value={row.title} />
            </a>
          </Heading>
          <p className="govuk-body">
            <LocalizedText value={row.summary} />
          </p>
          <dl className="portal-facts">
            <Fact label={text('publicCalls.deadline')}>
              <PortalTime at={row.closesAt} /> <ClosesIn left={row.left} />
            </Fact>
            <Fact label={text('publicCalls.services', { count: row.services.length })}>
              <Names names={row.services} />
            </Fact>
            <Fact label={text('publicCalls.places', { count: row.places.length })}>
              <Names names={row.places} />
            </Fact>
            <Fact label={text('publicCalls.money')}>
              {row.ceilings.map((money) => formatMoney(locale, money)).join(' + ')}
              {', '}
              {text('publicCalls.lotCount', { count: row.lots })}
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
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
