import { awardTerms } from '~/domain/awards/terms';
import { sealingSentences } from '~/domain/sealing/terms';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { useText } from '../portal-context';
import type { ShownContent } from './shown-content';

/** What must be there before the agreement, the standstill, and where appeals go. */
export function TermsSection({ content: { terms } }: ShownContent) {
  const text = useText();
  const { acceptanceDays, changeLimit } = awardTerms({ terms });
  return (
    <>
      {terms.preconditions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{text('publicCalls.preconditions')}</h3>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {terms.preconditions.map(({ key, kind, text: said }) => (
              <li key={key}>
                <LocalizedText value={said} />
                {kind && ` (${text(`preconditions.kind.${kind}`)})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body portal-text">{text('publicCalls.standstill', { count: terms.standstillDays ?? 0 })}</p>
      <p className="govuk-body portal-text">{text('awards.terms.answer', { count: acceptanceDays })}</p>
      <p className="govuk-body portal-text">{text('awards.terms.change', { percent: changeLimit })}</p>
      <h3 className="govuk-heading-s">{text('publicCalls.appeal')}</h3>
      <LocalizedParagraphs value={terms.appealAddress} />
      <p className="govuk-body portal-text">{text('publicCalls.notice', { count: terms.noticeDays ?? 0 })}</p>
      <p className="govuk-body portal-text">{text(`publicCalls.scores.${terms.scoresPublished}`)}</p>
      <h3 className="govuk-heading-s">{text('sealing.terms.title')}</h3>
      <ul className="govuk-list govuk-list--bullet portal-text">
        {sealingSentences(terms).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </>
  );
}
