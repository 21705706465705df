import type { OwnOutcome } from '~/domain/results/own-outcome';
import { OWN_OUTCOME_LABELS } from '~/domain/results/labels';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** What became of an application, with the way to its feedback. */
export function ResultPanel({ applicationId, outcome }: { applicationId: string; outcome: OwnOutcome }) {
  const { text } = usePortal();
  return (
    <InsetText>
      <p className="govuk-body">
        <StatusTag status={outcome} labels={OWN_OUTCOME_LABELS} />
      </p>
      <a className="govuk-link" href={`/applications/${applicationId}/result`}>
        {text('results.own.link')}
      </a>
    </InsetText>
  );
}
