import type { Proposal } from '~/domain/evaluation/discussion';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

interface ProposalViewProps {
  proposal: Proposal;
  isTotal: boolean;
  /** Names of those who have not answered; left out where nobody can answer any more. */
  waiting?: readonly string[];
}

/** A proposed score with its justification, and who agreed or dissented. */
export function ProposalView({ proposal, isTotal, waiting }: ProposalViewProps) {
  const { locale, text } = usePortal();
  const { by, level, doesNotApply, justification, agreed, dissents } = proposal;
  const names = agreed.map(({ name }) => name).join(', ');
  const at = formatDateTime(locale, new Date(by.at));
  const score = {
    label: text('consensus.proposal.score'),
    value: doesNotApply ? text('consensus.notApplicable') : level,
  };
  return (
    <SummaryList
      rows={[
        ...(isTotal ? [] : [score]),
        {
          label: text('consensus.proposal.justification'),
          value: <span className="portal-lines">{justification}</span>,
        },
        { label: text('consensus.proposal.by'), value: `${by.name}, ${at}` },
        { label: text('consensus.proposal.agreed'), value: names || text('consensus.proposal.nobody') },
        {
          label: text('consensus.proposal.dissents'),
          value:
            dissents.length === 0
              ? text('consensus.proposal.nobody')
              : dissents.map(({ userId, name, reason }) => (
                  <p key={userId} className="govuk-body portal-lines">
                    <strong>{name}:</strong> {reason}
                  </p>
                )),
        },
        ...(waiting && waiting.length > 0
          ? [{ label: text('consensus.proposal.waiting'), value: waiting.join(', ') }]
          : []),
      ]}
    />
  );
}
