import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { useText } from '../portal-context';
import { Tag } from '../tag';

/** A cost's receipt, to be opened once it was found clean. */
export function ReceiptLink({ receipt }: Pick<SerializeFrom<ReportExpenditure>['costs'][number], 'receipt'>) {
  const text = useText();
  if (!receipt) return <Tag colour="orange">{text('expenditure.receipt.none')}</Tag>;
  const { id, name, state } = receipt;
  if (state !== 'clean') return <>{name}</>;
  return (
    <a className="govuk-link" href={`/files/${id}/${encodeURIComponent(name)}`}>
      {name}
    </a>
  );
}
