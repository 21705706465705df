import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { closeMonth } from '#server/ledger/close-month';
import { getLedger } from '#server/ledger/get-ledger';
import { monthStatement } from '#server/ledger/month-statement';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import { LEDGER_PART_ABOVE } from '~/components/ledger/above';
import { StatementPart } from '~/components/ledger/statement-view';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { WarningText } from '~/components/warning-text';
import { inLanguage } from '~/domain/shared/localized';
import { formatMonth } from '~/locales/formats';

const form = z.object({ seen: z.string().max(64) });

export const handle: PageHandle = { title: 'ledger.close', breadcrumb: 'ledger.close', above: LEDGER_PART_ABOVE };

export const loader = permitted('ledger.close', async ({ actor, params, now, keptForm }) => {
  const { programmeId = '', month = '' } = params;
  const statement = await monthStatement({ actor, programmeId, month, now });
  const { toClose } = await getLedger(actor, programmeId, now);
  return { statement: { ...statement, agreements: [] }, mayClose: toClose === month, kept: await keptForm() };
});

export const action = permitted('ledger.close', async ({ actor, request, params, now }) => {
  const { programmeId = '', month = '' } = params;
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return parsed.reply;
  try {
    await closeMonth({ actor, programmeId, month, seen: parsed.value.seen, now });
  } catch (error) {
    return refusedForm(error, parsed.typed);
  }
  return redirectWithNotice(`/office/ledger/${programmeId}/months/${month}`, 'notice.told.ledgerMonthClosed');
});

export default function MonthClosing() {
  const { text, locale } = usePortal();
  const { statement, mayClose, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { programme, month, entries, sha256, positions } = statement;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${programme.code}: ${inLanguage(programme.name, locale)}`}>
        {text('ledger.close.title', { month: formatMonth(locale, month) })}
      </PageHeading>
      <p className="govuk-body">{text('ledger.month.entries', { count: entries })}</p>
      {positions.map((position) => (
        <StatementPart key={`${position.source} ${position.currency}`} position={position} />
      ))}
      {mayClose ? (
        <>
          <WarningText>{text('ledger.close.warning')}</WarningText>
          <PortalForm>
            <input type="hidden" name="seen" value={sha256} />
            <SubmitButton kind="warning">{text('ledger.close')}</SubmitButton>
          </PortalForm>
        </>
      ) : (
        <InsetText>{text('ledger.close.not')}</InsetText>
      )}
    </>
  );
}
