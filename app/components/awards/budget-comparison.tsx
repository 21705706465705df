import type { ReadRevision } from '#server/awards/read-revision';
import { pairedLines, type CategoryChange, type PairedLine } from '~/domain/awards/revision';
import { inLanguage } from '~/domain/shared/localized';
import { decimalOf } from '~/domain/shared/money';
import { formatNumber } from '~/locales/formats';
import { LinesTable } from '../application-form/row-tables';
import { Details } from '../details';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { Tag } from '../tag';

/** The budget as it was submitted and as it was handed in for the smaller award, side by side. */
export function BudgetComparison({ revision }: { revision: ReadRevision }) {
  const { text, locale } = usePortal();
  const { questions, context, before, after, changes, latest, reviews, terms } = revision;
  const { currency } = context.ceiling;
  const plain = (amount: number | null) =>
    amount === null ? '–' : formatNumber(locale, decimalOf({ amount, currency }), 2);
  if (!after || !changes || !latest) return null;
  const sides = <Row extends CategoryChange | PairedLine>() => [
    { label: text('awards.budget.before'), numeric: true, cell: (row: Row) => plain(row.before) },
    { label: text('awards.budget.after'), numeric: true, cell: (row: Row) => plain(row.after) },
  ];
  return (
    <>
      <p className="govuk-body">
        {text('awards.budget.handedIn', { name: latest.submitted.name, number: latest.number })}{' '}
        <PortalTime at={latest.submitted.at} />
      </p>
      <PlainTable
        caption={text('awards.budget.categories', { currency, percent: terms.changeLimit })}
        rows={changes}
        keyOf={({ question, key }) => `${question} ${key}`}
        foot={[
          text('answers.budget.total'),
          plain(changes.reduce((sum, change) => sum + change.before, 0)),
          plain(changes.reduce((sum, change) => sum + change.after, 0)),
          '',
        ]}
        columns={[
          { label: text('answers.column.category'), cell: ({ label }) => <LocalizedText value={label} /> },
          ...sides<CategoryChange>(),
          {
            label: text('awards.budget.allowed'),
            cell: ({ least, most, kept }) => (
              <div>
                {plain(least)} – {plain(most)}{' '}
                <Tag colour={kept ? 'green' : 'red'}>
                  {text(kept ? 'answers.budget.kept' : 'answers.budget.broken')}
                </Tag>
              </div>
            ),
          },
        ]}
      />
      {questions.map((question) => (
        <section key={question.key}>
          <PlainTable
            caption={text('awards.budget.lines', { currency })}
            rows={pairedLines(before[question.key] ?? [], after[question.key] ?? [])}
            keyOf={({ category, description }) => `${category} ${description}`}
            columns={[
              { label: text('answers.column.description'), cell: ({ description }) => description },
              {
                label: text('answers.column.category'),
                cell: ({ category }) => {
                  const found = question.categories.find(({ key }) => key === category);
                  return found ? inLanguage(found.label, locale) : category;
                },
              },
              ...sides<PairedLine>(),
            ]}
          />
          <Details summary={text('awards.budget.whole')}>
            <LinesTable question={question} lines={after[question.key] ?? []} context={context} />
          </Details>
        </section>
      ))}
      {reviews.map(({ number, state, name, at, comment }) => (
        <InsetText key={number}>
          {text(state === 'agreed' ? 'awards.budget.agreedBy' : 'awards.budget.returnedBy', { number, name })}{' '}
          <PortalTime at={at} />
          {comment && <span className="portal-lines">{`\n${comment}`}</span>}
        </InsetText>
      ))}
    </>
  );
}
