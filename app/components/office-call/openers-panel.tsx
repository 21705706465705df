import { useText } from '../portal-context';
import { WarningText } from '../warning-text';

interface OpenersPanelProps {
  callId: string;
  openers: { named: number; needed: number; confirmed: number; rehearsed: number };
  approved: boolean;
}

/** How many people can open the call, and what could keep them from it. */
export function OpenersPanel({ callId, openers, approved }: OpenersPanelProps) {
  const text = useText();
  const { named, needed, confirmed, rehearsed } = openers;
  return (
    <section aria-labelledby="openers">
      <h2 className="govuk-heading-m" id="openers">
        {text('sealing.openers.title')}
      </h2>
      {named === 0 ? (
        <p className="govuk-body">{text('sealing.panel.none')}</p>
      ) : (
        <p className="govuk-body">{text('sealing.panel.standing', { named, needed, confirmed, rehearsed })}</p>
      )}
      {confirmed < named && (
        <WarningText>{text('sealing.panel.unconfirmed', { count: named - confirmed })}</WarningText>
      )}
      {approved && rehearsed < needed && <WarningText>{text('sealing.panel.unrehearsed')}</WarningText>}
      <p className="govuk-body">
        <a className="govuk-link" href={`/office/calls/${callId}/openers`}>
          {text('sealing.panel.link')}
        </a>
      </p>
    </section>
  );
}
