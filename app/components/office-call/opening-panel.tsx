import type { OpeningBrief } from '#server/opening/opening-brief';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';

interface OpeningPanelProps {
  callId: string;
  reference: string;
  opening: OpeningBrief;
  /** The reader can follow the session; auditors and administrators read the record. */
  mayFollow: boolean;
}

const SAID = {
  waiting: 'openingPages.panel.waiting',
  running: 'openingPages.session.running',
  opened: 'openingPages.session.opened',
} as const;

/** How far the opening has come, on the call's page in the office. */
export function OpeningPanel({ callId, reference, opening: { stage, failed }, mayFollow }: OpeningPanelProps) {
  const text = useText();
  return (
    <InsetText>
      <h2 className="govuk-heading-m">{text('openingPages.panel.title')}</h2>
      <p className="govuk-body">{text(SAID[stage])}</p>
      {failed > 0 && <p className="govuk-body">{text('openingPages.panel.failed', { count: failed })}</p>}
      <ul className="govuk-list">
        {mayFollow && (
          <li>
            <a className="govuk-link" href={`/openings/${callId}/session`}>
              {text('openingPages.panel.session')}
            </a>
          </li>
        )}
        {stage === 'opened' && (
          <li>
            <a className="govuk-link" href={`/calls/${reference}/opening`}>
              {text('openingPages.record.link')}
            </a>
          </li>
        )}
      </ul>
    </InsetText>
  );
}
