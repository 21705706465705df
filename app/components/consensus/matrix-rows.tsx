import type { MatrixCell, MatrixRow } from '#server/consensus/get-matrix';
import { MATRIX_TABLE } from '~/domain/evaluation/matrix-table';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { applicantLabel } from '~/locales/applicant-label';
import { CellContent } from '../cell-content';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { Levels } from './levels';
import { pointsText } from './points-text';

interface MatrixRowsProps {
  caption: string;
  criteria: readonly { key: string; name: Localized }[];
  rows: readonly MatrixRow[];
  /** The address under which each application is compared. */
  path: string;
}

const STATE = MATRIX_TABLE.columns[1];
const NOTHING: MatrixCell = { levels: [], isApart: false };

/** A page of the matrix: an application a row, a criterion a column, in each cell the levels of the evaluators in their order. */
export function MatrixRows({ caption, criteria, rows, path }: MatrixRowsProps) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={caption}
      captionSize="s"
      rows={rows}
      keyOf={({ applicationId }) => applicationId}
      columns={[
        {
          label: text('consensus.application'),
          cell: ({ applicationId, applicant }) => (
            <a className="govuk-link" href={`${path}/${applicationId}`}>
              {applicantLabel(applicant, text)}
            </a>
          ),
        },
        { label: text('consensus.state'), cell: ({ state }) => <CellContent column={STATE} cell={state} /> },
        ...criteria.map(({ name }, at) => ({
          label: inLanguage(name, locale),
          cell: ({ scores }: MatrixRow) =>
            scores ? <Levels {...(scores.cells[at] ?? NOTHING)} /> : text('consensus.hidden'),
        })),
        {
          label: text('consensus.total'),
          cell: ({ scores }: MatrixRow) =>
            scores && (
              <Levels
                levels={scores.points.map((points) => points && pointsText(points, locale))}
                isApart={scores.isTotalApart}
              />
            ),
        },
      ]}
    />
  );
}
