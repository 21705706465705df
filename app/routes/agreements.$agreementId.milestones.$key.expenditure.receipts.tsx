import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { receiveReceipt } from '#server/expenditure/receive-receipt';
import { removeFile } from '#server/files/remove-file';
import { formReply, refusedForm, statusOf } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { DomainError } from '~/domain/shared/errors';
import { ErrorSummary } from '~/components/error-summary';
import { costAbove, costsPath } from '~/components/expenditure/expenditure-above';
import { ExpenditureFrame } from '~/components/expenditure/expenditure-frame';
import { ReceiptsTable } from '~/components/expenditure/receipts-table';
import { FileUpload } from '~/components/file-upload';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = {
  title: 'expenditure.receipts',
  breadcrumb: 'expenditure.receipts',
  above: costAbove('organisation'),
  interactive: true,
};

export const headers = headersOfAction;

export const loader = permitted('agreements.report', ({ actor, params: { agreementId = '', key = '' } }) =>
  getReportExpenditure({ actor, agreementId, key, side: 'organisation' }),
);

/** Takes a receipt, or removes the one that `remove` names. */
export const action = permitted('agreements.report', async ({ actor, request, params, now }) => {
  const { agreementId = '', key = '' } = params;
  const of = { actor, agreementId, key };
  const { values, errors, refusal, file } = await receiveReceipt({ request, ...of, now });
  const here = `${costsPath('organisation', agreementId, key)}/receipts`;
  if (refusal) return formReply(errors, values, statusOf(refusal));
  const { remove } = values;
  if (typeof remove === 'string') {
    const { receipts } = await getReportExpenditure({ ...of, side: 'organisation' });
    if (!receipts.some(({ id }) => id === remove)) throw new DomainError('not-found');
    try {
      await removeFile({ actor, fileId: remove, now });
    } catch (error) {
      return refusedForm(error, values);
    }
    return redirectWithNotice(here, 'notice.told.receiptRemoved');
  }
  if (!file) return formReply({ file: { key: 'files.error.choose' } }, values);
  return redirectWithNotice(here, 'notice.told.receiptKept');
});

export default function Receipts() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const here = `${costsPath('organisation', page.agreement.id, page.milestone.key)}/receipts`;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ExpenditureFrame side="organisation" agreement={page.agreement} title={text('expenditure.receipts')}>
        <p className="govuk-body">{text('expenditure.receipts.text')}</p>
        {page.receipts.length > 0 && <ReceiptsTable page={page} />}
        {page.may.write && (
          <FileUpload
            name="file"
            label={text('expenditure.receipt.file')}
            submit={text('expenditure.receipts.add')}
            subject={page.subject}
            doneHref={here}
            errors={reply?.errors}
          />
        )}
      </ExpenditureFrame>
    </>
  );
}
