import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getAssignmentToChange } from '#server/assignment/get-assignment';
import { giveSheet } from '#server/assignment/give-sheet';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { PairFields } from '~/components/assignment/pair-fields';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { giveSchema } from '~/domain/assignment/schema';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'assignment.give',
  breadcrumb: 'assignment.give',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'assignment.title', href: ({ params }) => `/evaluations/${params.callId}/assignment/${params.lot}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => ({
  ...(await getAssignmentToChange({ actor, callId: params.callId ?? '', lot: params.lot ?? '' })),
  kept: await keptForm(),
}));

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, giveSchema);
  if (!form.ok) return form.reply;
  const given = await intoForm(form.typed, () => giveSheet({ actor, callId, lot, input: form.value, now }));
  if (!given.ok) return given.reply;
  return redirectWithNotice(`/evaluations/${callId}/assignment/${lot}`, 'notice.told.sheetGiven');
});

export default function GiveSheet() {
  const { text, locale } = usePortal();
  const [asked] = useSearchParams();
  const { lotName, stage, rows, loads, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const chosen = { applicationId: asked.get('application') ?? '' };
  const form = { errors: reply?.errors ?? {}, values: reply?.values ?? chosen };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(lotName, locale)}>{text('assignment.give')}</PageHeading>
      <p className="govuk-body portal-text">
        {text(stage === 'consensus' ? 'assignment.give.further' : 'assignment.give.lead')}
      </p>
      <PortalForm>
        <PairFields form={form} rows={rows} loads={loads} />
        <TextareaField {...form} name="reason" label={text('assignment.column.reason')} rows={3} />
        <SubmitButton>{text('assignment.give.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
