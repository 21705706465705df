import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { closeStatement, getStatement } from '#server/disbursements/statements';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { StatementView } from '~/components/payments/statement-view';

export const handle: PageHandle = {
  title: 'payments.statement',
  breadcrumb: 'payments.statement',
  above: [
    { label: 'payments.title', href: '/office/payments' },
    { label: 'payments.statements', href: '/office/bank-statements' },
  ],
};

export const loader = permitted('payments.read', async ({ actor, params }) => ({
  statement: await getStatement(actor, params.statementId ?? ''),
}));

export const action = permitted('payments.record', async ({ actor, params, now }) => {
  const statementId = params.statementId ?? '';
  const outcome = await intoForm({}, () => closeStatement({ actor, statementId, now }));
  const path = `/office/bank-statements/${statementId}`;
  return outcome.ok ? redirectWithNotice(path, 'notice.told.statementClosed') : outcome.reply;
});

export default function Statement() {
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <StatementView statement={useLoaderData<typeof loader>().statement} />
    </>
  );
}
