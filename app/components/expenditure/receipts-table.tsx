import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { FILE_STATE_LABELS } from '~/domain/files/labels';
import { formatBytes } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';

/** The receipts of a report, each to be removed while the report is written. */
export function ReceiptsTable({ page }: { page: SerializeFrom<ReportExpenditure> }) {
  const { text, locale } = usePortal();
  const uses = (id: string) => page.costs.filter(({ receipt }) => receipt?.id === id).length;
  return (
    <PlainTable
      caption={text('documents.count', { count: page.receipts.length })}
      captionSize="s"
      rows={page.receipts}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('documents.name'),
          cell: ({ id, name }) => (
            <a className="govuk-link" href={`/files/${id}/${encodeURIComponent(name)}`}>
              {name}
            </a>
          ),
        },
        { label: text('documents.size'), cell: ({ size }) => (size === null ? '' : formatBytes(locale, size)) },
        {
          label: text('documents.state'),
          cell: ({ state }) => <StatusTag status={state} labels={FILE_STATE_LABELS} />,
        },
        { label: text('expenditure.count'), numeric: true, cell: ({ id }) => uses(id) },
        {
          label: text('documents.act'),
          cell: ({ id, name }) => (
            <PortalForm>
              <input type="hidden" name="remove" value={id} />
              <SubmitButton kind="secondary">{text('documents.remove.of', { name })}</SubmitButton>
            </PortalForm>
          ),
        },
      ]}
    />
  );
}
