import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getAssignmentToWish } from '#server/assignment/get-assignment';
import { wishAssignment } from '#server/assignment/wish-assignment';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { PairFields } from '~/components/assignment/pair-fields';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { wishSchema } from '~/domain/assignment/schema';
import { inLanguage } from '~/domain/shared/localized';

const KINDS = ['avoid', 'prefer', 'none'] as const;

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'assignment.wish',
  breadcrumb: 'assignment.wish',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'assignment.title', href: ({ params }) => `/evaluations/${params.callId}/assignment/${params.lot}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => ({
  ...(await getAssignmentToWish({ actor, callId: params.callId ?? '', lot: params.lot ?? '' })),
  kept: await keptForm(),
}));

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { callId = '', lot = '' } = params;
  const form = await parseForm(request, wishSchema);
  if (!form.ok) return form.reply;
  const saved = await intoForm(form.typed, () => wishAssignment({ actor, callId, lot, input: form.value, now }));
  if (!saved.ok) return saved.reply;
  return redirectWithNotice(`/evaluations/${callId}/assignment/${lot}`, 'notice.told.wishSaved');
});

export default function WishAssignment() {
  const { text, locale } = usePortal();
  const { lotName, rows, loads, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors ?? {}, values: reply?.values ?? {} };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={inLanguage(lotName, locale)}>{text('assignment.wish')}</PageHeading>
      <p className="govuk-body portal-text">{text('assignment.wishes.lead')}</p>
      <PortalForm>
        <PairFields form={form} rows={rows} loads={loads} />
        <RadiosField
          {...form}
          name="kind"
          label={text('assignment.wish.kind')}
          choices={KINDS.map((value) => ({ value, label: text(`assignment.wish.${value}`) }))}
        />
        <TextareaField {...form} name="reason" label={text('assignment.column.reason')} rows={3} />
        <SubmitButton>{text('assignment.wish.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
