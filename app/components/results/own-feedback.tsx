import type { OwnResult } from '#server/results/get-own-result';
import type { OwnOutcome } from '~/domain/results/own-outcome';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { ScoresTable } from './scores-table';

interface OwnFeedbackProps {
  feedback: NonNullable<OwnResult['feedback']>;
  outcome: OwnOutcome;
}

/** What an applicant learns of the evaluation: what was not met, scores, and what evaluators wrote, unnamed. */
export function OwnFeedback({ feedback, outcome }: OwnFeedbackProps) {
  const { text } = usePortal();
  const { unmet, conditions, scores, strengths, weaknesses } = feedback;
  const isScored = outcome !== 'ineligible' && outcome !== 'cancelled';
  return (
    <>
      {unmet.length > 0 && (
        <PlainTable
          caption={text('results.own.unmet')}
          rows={unmet}
          keyOf={({ check }) => check.en}
          columns={[
            { label: text('results.own.requirement'), cell: ({ check }) => <LocalizedText value={check} /> },
            { label: text('results.own.reason'), long: true, cell: ({ reason }) => reason },
          ]}
        />
      )}
      {conditions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('results.own.conditions')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {conditions.map((condition, at) => (
              <li key={at}>
                <LocalizedText value={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isScored && (
        <>
          <h2 className="govuk-heading-m">{text('results.own.scores')}</h2>
          {scores ? <ScoresTable scores={scores} /> : <p className="govuk-body">{text('results.own.scores.none')}</p>}
        </>
      )}
      {(strengths.length > 0 || weaknesses.length > 0) && (
        <>
          <h2 className="govuk-heading-m">{text('results.own.comments')}</h2>
          <p className="govuk-body">{text('results.own.written')}</p>
          <Lines title={text('results.own.strengths')} lines={strengths} />
          <Lines title={text('results.own.weaknesses')} lines={weaknesses} />
        </>
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
