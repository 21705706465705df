import { tieBreakName } from '~/domain/rubrics/rules';
import type { Criterion, Rubric } from '~/domain/rubrics/schema';
import { inLanguage } from '~/domain/shared/localized';
import { formatNumber } from '~/locales/formats';
import { tieBreakText } from '~/domain/rubrics/tie-break-text';
import { Details } from '../details';
import { LocalizedParagraphs, LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';

/** A whole rubric: criteria, groups, weights, scale, what each level means, what is needed to pass, what decides between equals. */
export function WholeRubric({ rubric }: { rubric: Rubric }) {
  const { locale, text } = usePortal();
  const { criteria, scale, minimumTotal, groups = [], tieBreaks = [] } = rubric;
  const wanted = groups.filter(({ minimum }) => minimum !== null);
  return (
    <>
      <p className="govuk-body portal-text">{text('publicCalls.rubric.lead', { scale })}</p>
      <PlainTable
        caption={text('publicCalls.rubric.caption')}
        captionSize="s"
        rows={criteria}
        keyOf={({ key }) => key}
        columns={[
          {
            label: text('publicCalls.rubric.criterion'),
            cell: (criterion) => <CriterionCell criterion={criterion} />,
            long: true,
          },
          ...(groups.length > 0
            ? [
                {
                  label: text('rubrics.field.group'),
                  cell: ({ group }: Criterion) => {
                    const named = groups.find(({ key }) => key === group);
                    return named ? <LocalizedText value={named.name} /> : text('rubrics.field.noGroup');
                  },
                },
              ]
            : []),
          {
            label: text('publicCalls.rubric.weight'),
            numeric: true,
            cell: ({ weight }) => formatNumber(locale, weight),
          },
          {
            label: text('publicCalls.rubric.minimum'),
            numeric: true,
            cell: ({ minimum }) => (minimum === null ? text('publicCalls.rubric.none') : formatNumber(locale, minimum)),
          },
        ]}
      />
      <p className="govuk-body">
        {minimumTotal === null
          ? text('publicCalls.rubric.noMinimum')
          : text('publicCalls.rubric.minimumTotal', { minimum: minimumTotal })}
      </p>
      {wanted.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {wanted.map(({ key, name, minimum }) => (
            <li key={key}>{text('rubrics.said.group', { name: inLanguage(name, locale), percent: minimum ?? 0 })}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">{text('rubrics.tieBreaks.said')}</p>
      <ol className="govuk-list govuk-list--number">
        {tieBreaks.map((tieBreak) => (
          <li key={tieBreakName(tieBreak)}>{tieBreakText(tieBreak, rubric, { text, locale })}</li>
        ))}
        <li>{text('rubrics.tieBreaks.lot')}</li>
      </ol>
    </>
  );
}

function CriterionCell({ criterion: { name, guidance, levels, scored, mayNotApply } }: { criterion: Criterion }) {
  const { text } = usePortal();
  return (
    <>
      <LocalizedText value={name} />
      <LocalizedParagraphs value={guidance} />
      {scored === 'price' && <p className="govuk-body-s">{text('rubrics.said.price')}</p>}
      {mayNotApply && <p className="govuk-body-s">{text('rubrics.said.mayNotApply')}</p>}
      {levels.length > 0 && (
        <Details summary={text('publicCalls.rubric.levels')}>
          <ol className="govuk-list govuk-list--number" start={0}>
            {levels.map((level, score) => (
              <li key={score}>
                <LocalizedText value={level} />
              </li>
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}
