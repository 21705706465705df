import type { ShownQuestion } from '#server/clarifications/shown-question';
import type { NamedLot } from '~/domain/calls/lot-names';
import { QUESTION_LIST, type QuestionKey } from '~/domain/clarifications/question-list';
import { inLanguage } from '~/domain/shared/localized';
import type { TableRow } from '~/domain/shared/table-definition';
import type { TableQuery } from '~/domain/shared/table-query';
import { formatDate } from '~/locales/formats';
import { DataTable } from '../data-table';
import { usePortal } from '../portal-context';

export type QuestionRow = ShownQuestion & TableRow<QuestionKey>;

interface QuestionsTableProps {
  caption: string;
  rows: readonly QuestionRow[];
  total: number;
  more: boolean;
  query: TableQuery<QuestionKey>;
  path: string;
  lots: readonly NamedLot[];
  mayAnswer: boolean;
}

/** The questions about a call for its staff: whole, under letters; who may answer chooses those that wait. */
export function QuestionsTable({ path, lots, mayAnswer, ...list }: QuestionsTableProps) {
  const { locale, text } = usePortal();
  const selection = {
    may: ({ state }: QuestionRow) => state === 'open',
    label: ({ letter, text: asked }: QuestionRow) =>
      text('clarifications.office.choose', { letter, text: asked.slice(0, 80) }),
  };
  return (
    <DataTable
      {...list}
      definition={QUESTION_LIST}
      path={path}
      render={{
        text: (row) => (
          <div>
            <span className="portal-questions__text" lang={row.language}>
              {row.text}
            </span>
            {row.reason !== null && (
              <span className="govuk-hint govuk-!-margin-bottom-0">
                {text('clarifications.office.reason', { reason: row.reason })}
              </span>
            )}
            {mayAnswer && row.state === 'open' && (
              <>
                <br />
                <a className="govuk-link" href={`${path}/${row.id}/setting-aside`}>
                  {text('clarifications.office.aside')}
                </a>
              </>
            )}
          </div>
        ),
        letter: ({ letter }) => text('clarifications.office.organisation', { letter }),
        lot: ({ lot }) => {
          const named = lots.find(({ key }) => key === lot);
          return named ? inLanguage(named.name, locale) : text('clarifications.own.lot.whole');
        },
        askedAt: ({ askedOn }) => formatDate(locale, askedOn),
      }}
      empty={{ title: text('clarifications.office.empty.title'), text: text('clarifications.office.empty.text') }}
      {...(mayAnswer ? { selection } : {})}
    />
  );
}
