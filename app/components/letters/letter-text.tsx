import type { PrintedLetter } from '~/domain/letters/printed';
import { PlainTable } from '../plain-table';
import { SummaryList } from '../summary-list';

/** A letter as it is read, in its own language; the PDF says the same. */
export function LetterText({ letter }: { letter: PrintedLetter }) {
  const { locale, head, date, addressee, subject, paragraphs, facts, scores, lists, closing } = letter;
  const [named = '', ...columns] = scores?.columns ?? [];
  return (
    <div lang={locale} className="portal-text">
      <p className="govuk-body">
        {head.name}, {date}
      </p>
      <p className="govuk-body portal-lines">{addressee.join('\n')}</p>
      <p className="govuk-body govuk-!-font-weight-bold">{subject}</p>
      <Paragraphs lines={paragraphs} />
      {facts.length > 0 && (
        <SummaryList rows={facts.map(({ label, value }) => ({ label, value: <Lines of={value} /> }))} />
      )}
      {scores && scores.rows.length > 0 && (
        <PlainTable
          caption={subject}
          captionHidden
          columns={[
            { label: named, cell: ([first]: string[]) => first },
            ...columns.map((label, at) => ({ label, numeric: true, cell: (row: string[]) => row[at + 1] })),
          ]}
          rows={scores.rows}
          keyOf={(row) => row.join('|')}
        />
      )}
      {scores && <p className="govuk-body govuk-!-font-weight-bold">{scores.total}</p>}
      {lists.map(({ heading, items }) => (
        <div key={heading}>
          <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{heading}</p>
          <ul className="govuk-list govuk-list--bullet">
            {items.map((item, at) => (
              <li key={at}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
      <Paragraphs lines={closing} />
    </div>
  );
}

function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line, at) => (
    <p key={at} className="govuk-body portal-lines">
      {line}
    </p>
  ));
}

const Lines = ({ of }: { of: string }) => <span className="portal-lines">{of}</span>;
