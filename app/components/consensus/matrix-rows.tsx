import type { MatrixCell, MatrixRow } from '#server/consensus/get-matrix';
import { MATRIX_LABELS } from '~/domain/evaluation/matrix-table';
import { applicantLabel } from '~/domain/scoring/applicant';
import { inLanguage, type Localized } from '~/domain/shared/localized';

import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Levels } from './levels';
import { formatPoints } from '~/locales/sentence';

interface MatrixRowsProps {
  caption: string;
  criteria: readonly { key: string; name: Localized }[];
  rows: readonly MatrixRow[];
  /** The address under which each application is compared. */
  path: string;
}

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
        { label: text('consensus.state'), cell: ({ state }) => <StatusTag status={state} labels={MATRIX_LABELS} /> },
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
                levels={scores.points.map((points) => points && formatPoints(locale, points))}
                isApart={scores.isTotalApart}
              />
            ),
        },
      ]}
    />
  );
}
