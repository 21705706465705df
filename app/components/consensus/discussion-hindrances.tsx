import { InsetText } from '../inset-text';
import { useText } from '../portal-context';

interface DiscussionHindrancesProps {
  callId: string;
  lot: string;
  /** Sheets of the application that are not submitted. */
  outstanding: number;
  lacksFurther: boolean;
  isChair: boolean;
}

/** What of an application must come before its scores can be settled. */
export function DiscussionHindrances({ callId, lot, outstanding, lacksFurther, isChair }: DiscussionHindrancesProps) {
  const text = useText();
  return (
    <>
      {outstanding > 0 && <InsetText>{text('consensus.application.outstanding', { count: outstanding })}</InsetText>}
      {lacksFurther && (
        <InsetText>
          {text('consensus.application.further')}{' '}
          {isChair && (
            <a className="govuk-link" href={`/evaluations/${callId}/assignment/${lot}`}>
              {text('consensus.application.further.link')}
            </a>
          )}
        </InsetText>
      )}
    </>
  );
}
