import type { RubricToScore } from '#server/scoring/get-sheet';
import type { SheetContent } from '~/domain/evaluation/score-sheet';
import { inLanguage } from '~/domain/shared/localized';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { levelText } from './level-text';

interface SheetSummaryProps {
  rubric: Pick<RubricToScore, 'criteria'>;
  content: SheetContent;
}

/** A score sheet to read: its owner's. */
export function SheetSummary({ rubric, content }: SheetSummaryProps) {
  const { text, locale } = usePortal();
  const nothing = <span className="portal-quiet">{text('scoring.desk.none')}</span>;
  const lines = (said: string) => (said === '' ? nothing : <span className="portal-lines">{said}</span>);
  return (
    <>
      <PlainTable
        caption={text('scoring.desk.sheet')}
        captionHidden
        columns={[
          { label: text('scoring.column.criterion'), cell: ({ name }) => inLanguage(name, locale) },
          {
            label: text('scoring.column.level'),
            cell: ({ key }) => levelText(content.scores[key], text),
            numeric: true,
          },
          { label: text('scoring.column.comment'), cell: ({ key }) => lines(content.scores[key]?.comment ?? '') },
        ]}
        rows={rubric.criteria}
        keyOf={({ key }) => key}
      />
      <SummaryList
        rows={[
          { label: text('scoring.desk.strengths'), value: lines(content.strengths) },
          { label: text('scoring.desk.weaknesses'), value: lines(content.weaknesses) },
          { label: text('scoring.desk.notes'), value: lines(content.notes) },
        ]}
      />
    </>
  );
}
