import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { declareInterests } from '#server/committee/declare-interests';
import { getInterests } from '#server/committee/get-interests';
import { formReply, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { InterestFields } from '~/components/committee/interest-fields';
import { OwnDeclarations } from '~/components/committee/own-declarations';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { answerField, detailField, readInterests } from '~/forms/committee/interests';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'committee.interests.title',
  breadcrumb: 'committee.interests.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: 'committee.evaluation.title', href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, keptForm }) => {
  const page = await getInterests(actor, params.callId ?? '');
  if (!page.isImpartial) throw redirect(`/evaluations/${page.callId}/declaration`, 303);
  return { page, kept: await keptForm() };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, locale, now }) => {
  const callId = params.callId ?? '';
  const typed = typedValues(await request.formData());
  const { said, errors } = readInterests(typed);
  if (Object.keys(errors).length > 0) return formReply(errors, typed);
  const outcome = await intoForm(typed, () => declareInterests({ actor, callId, said, locale, now }));
  return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.interests') : outcome.reply;
});

export default function Interests() {
  const { text, locale } = usePortal();
  const { page, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { callId, title, reference, recusal, open, declared } = page;
  const labels = Object.fromEntries(
    open.flatMap(({ organisationId, name }) => [
      [answerField(organisationId), name],
      [detailField(organisationId), name],
    ]),
  ) as Record<string, string>;
  return (
    <>
      <ErrorSummary errors={reply?.errors} labels={labels} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>
        {text('committee.interests.title')}
      </PageHeading>
      <p className="govuk-body">{text('committee.interests.lead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{text('committee.interests.kind.work')}</li>
        <li>{text('committee.interests.kind.family')}</li>
        <li>{text('committee.interests.kind.money')}</li>
        <li>{text('committee.interests.kind.help')}</li>
        <li>{text('committee.interests.kind.other')}</li>
      </ul>
      <p className="govuk-body">
        {text(recusal === 'lot' ? 'committee.interests.lotRule' : 'committee.interests.applicationRule')}
      </p>
      {open.length > 0 && (
        <PortalForm>
          {open.map((applicant) => (
            <InterestFields
              key={applicant.organisationId}
              applicant={applicant}
              form={{ errors: reply?.errors, values: reply?.values }}
            />
          ))}
          <SubmitButton>{text('committee.interests.submit')}</SubmitButton>
        </PortalForm>
      )}
      {open.length === 0 && declared.length === 0 && (
        <EmptyState title={text('committee.interests.nobody')} text={text('committee.interests.nobody.text')} />
      )}
      <OwnDeclarations callId={callId} declared={declared} />
    </>
  );
}
