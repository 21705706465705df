import type { OwnSheetRow, OwnSheetsPage } from '#server/scoring/list-own-sheets';
import { applicantLabel } from '~/domain/scoring/applicant';
import { SHEET_STANDING_LABELS, sheetStanding } from '~/domain/scoring/labels';
import { inLanguage } from '~/domain/shared/localized';
import { pointsText } from '~/forms/scoring-total';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

interface OwnSheetsProps {
  page: Pick<OwnSheetsPage, 'callId' | 'criteria'>;
  /** The name of the lot. */
  lot: string;
  sheets: readonly OwnSheetRow[];
}

/** The member's own sheets of one lot: how far each is, and its total. */
export function OwnSheets({ page: { callId }, lot, sheets }: OwnSheetsProps) {
  const { text, locale } = usePortal();
  const done = sheets.filter(({ state }) => state === 'submitted').length;
  return (
    <>
      <h2 className="govuk-heading-m">{lot}</h2>
      <p className="govuk-body">{text('scoring.sheets.progress', { done, all: sheets.length })}</p>
      <PlainTable
        caption={lot}
        captionHidden
        columns={[
          {
            label: text('scoring.column.application'),
            cell: ({ applicationId, applicant }) => (
              <a className="govuk-link" href={`/evaluations/${callId}/sheets/${applicationId}`}>
                {applicantLabel(applicant, text)}
              </a>
            ),
          },
          {
            label: text('scoring.column.state'),
            cell: (sheet) => <StatusTag status={sheetStanding(sheet)} labels={SHEET_STANDING_LABELS} />,
          },
          {
            label: text('scoring.column.total'),
            cell: ({ total, levels }) =>
              Object.keys(levels).length === 0 ? text('scoring.none') : pointsText(total.points, locale),
            numeric: true,
          },
        ]}
        rows={sheets}
        keyOf={({ applicationId }) => applicationId}
      />
    </>
  );
}

/** The member's own levels, application by criterion. */
export function OwnScores({ page: { callId, criteria }, lot, sheets }: OwnSheetsProps) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={lot}
      captionSize="s"
      columns={[
        {
          label: text('scoring.column.application'),
          cell: ({ applicationId, applicant }) => (
            <a className="govuk-link" href={`/evaluations/${callId}/sheets/${applicationId}#sheet`}>
              {applicantLabel(applicant, text)}
            </a>
          ),
        },
        ...criteria.map(({ key, name }) => ({
          label: inLanguage(name, locale),
          cell: ({ levels }: OwnSheetRow) =>
            levels[key] === null ? text('scoring.notApplicable') : String(levels[key] ?? text('scoring.none')),
          numeric: true,
        })),
        {
          label: text('scoring.column.total'),
          cell: ({ total }) => pointsText(total.points, locale),
          numeric: true,
        },
      ]}
      rows={sheets}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}
