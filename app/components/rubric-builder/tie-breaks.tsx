import { tieBreakName } from '~/domain/rubrics/rules';
import type { Rubric } from '~/domain/rubrics/schema';
import { tieBreakText } from '~/domain/rubrics/tie-break-text';
import { usePortal } from '../portal-context';

interface TieBreaksProps {
  rubric: Rubric;
  page: string;
  mayChange: boolean;
}

/** Scale and least total of a rubric, and what decides between equal totals. */
export function TieBreaks({ rubric, page, mayChange }: TieBreaksProps) {
  const { text, locale } = usePortal();
  const { scale, minimumTotal, tieBreaks = [] } = rubric;
  return (
    <>
      <h2 className="govuk-heading-m">{text('rubrics.settings')}</h2>
      <p className="govuk-body">
        {text('callEditor.rubric.scale', { scale })}{' '}
        {minimumTotal !== null && text('callEditor.rubric.minimum', { minimum: minimumTotal })}
      </p>
      <p className="govuk-body">{text('rubrics.tieBreaks.said')}</p>
      <ol className="govuk-list govuk-list--number">
        {tieBreaks.map((tieBreak) => (
          <li key={tieBreakName(tieBreak)}>{tieBreakText(tieBreak, rubric, { text, locale })}</li>
        ))}
        <li>{text('rubrics.tieBreaks.lot')}</li>
      </ol>
      {mayChange && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${page}/settings`}>
            {text('programmes.change')}
            <span className="govuk-visually-hidden"> {text('rubrics.settings')}</span>
          </a>
        </p>
      )}
    </>
  );
}
