import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { declareConflict } from '#server/committee/declare-conflict';
import { getInterests } from '#server/committee/get-interests';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { conflictSchema } from '~/domain/committee/schema';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'committee.later.title',
  breadcrumb: ({ data }) => data.name,
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: 'committee.evaluation.title', href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'committee.interests.title', href: ({ params }) => `/evaluations/${params.callId}/interests` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params }) => {
  const { declared, recusal } = await getInterests(actor, params.callId ?? '');
  const declaration = declared.find(({ organisationId }) => organisationId === params.organisationId);
  if (!declaration || declaration.standing === 'recused') throw new DomainError('not-found');
  return { name: declaration.name, recusal };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, locale, now }) => {
  const { callId = '', organisationId = '' } = params;
  const form = await parseForm(request, conflictSchema);
  if (!form.ok) return form.reply;
  const { detail } = form.value;
  const outcome = await intoForm(form.typed, () =>
    declareConflict({ actor, callId, organisationId, detail, locale, now }),
  );
  return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.conflict') : outcome.reply;
});

export default function LaterConflict() {
  const text = useText();
  const { name, recusal } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={name}>{text('committee.later.title')}</PageHeading>
      <WarningText>{text('committee.later.warning')}</WarningText>
      <p className="govuk-body">
        {text(recusal === 'lot' ? 'committee.interests.lotRule' : 'committee.interests.applicationRule')}
      </p>
      <PortalForm>
        <TextareaField
          errors={reply?.errors}
          values={reply?.values}
          name="detail"
          label={text('committee.interests.detail', { name })}
          hint={text('committee.interests.detail.hint')}
        />
        <SubmitButton kind="warning">{text('committee.later.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
