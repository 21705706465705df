import { randomUUID } from 'node:crypto';
import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { getOwnAppeals } from '#server/appeals/get-own-appeals';
import { receiveAppeal } from '#server/appeals/receive-appeal';
import { submitAppeal } from '#server/appeals/submit-appeal';
import { removeFile } from '#server/files/remove-file';
import { formReply, refusedForm, statusOf } from '#server/http';
import { now as clock } from '#server/process/clock';
import { redirectWithNotice } from '#server/process/flash';
import { AppealForm } from '~/components/appeals/appeal-form';
import { OwnAppeal } from '~/components/appeals/own-appeal';
import { ApplicationHead } from '~/components/application/application-head';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { appealSchema } from '~/domain/appeals/schema';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { fieldErrorsOf } from '~/forms/field-errors';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'appeals.own.title',
  breadcrumb: 'appeals.own.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    {
      label: ({ data: { page } }) => page.head.call.reference,
      href: ({ params }) => `/applications/${params.applicationId}`,
    },
  ],
};

export const headers = headersOfAction;

export const loader = permitted('appeals.follow', async ({ actor, params, now }) => ({
  page: await getOwnAppeals({ actor, applicationId: params.applicationId ?? '', now }),
  formKey: randomUUID(),
}));

/** Files are kept as soon as they arrive; an appeal is made by the button that says so. */
export const action = permitted('appeals.follow', async ({ actor, request, params, now }) => {
  const applicationId = params.applicationId ?? '';
  const { values, errors, refusal, files } = await receiveAppeal({ request, actor, applicationId, now });
  const here = `/applications/${applicationId}/appeal`;
  if (refusal) return formReply(errors, values, statusOf(refusal));
  try {
    if (typeof values.remove === 'string') {
      await removeFile({ actor, fileId: values.remove, now });
      return formReply({}, values, 200);
    }
    if (values.go === 'file') {
      return files === 0 ? formReply({ files: { key: 'files.error.choose' } }, values) : formReply({}, values, 200);
    }
    const form = appealSchema.safeParse(values);
    if (!form.success) return formReply(fieldErrorsOf(form.error), values);
    await submitAppeal({ actor, applicationId, input: form.data, clock });
  } catch (error) {
    return refusedForm(error, values);
  }
  return redirectWithNotice(here, 'notice.told.appealMade');
});

export default function OwnAppealPage() {
  const { text, locale } = usePortal();
  const { page, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const sent = reply?.values.formKey;
  const { head, appeals, closed, lastDay, maySubmit } = page;
  const day = lastDay ? formatDate(locale, startOfPortalDay(lastDay)) : '';
  return (
    <TwoThirds>
      {reply && Object.keys(reply.errors).length > 0 && <ErrorSummary errors={reply.errors} />}
      <ApplicationHead head={head} title={text('appeals.own.title')} saysItself />
      {closed === null && (
        <>
          <InsetText>{text('appeals.until', { day })}</InsetText>
          <p className="govuk-body portal-text">{text('appeals.lead')}</p>
          <AppealForm page={page} formKey={typeof sent === 'string' ? sent : formKey} reply={reply} />
        </>
      )}
      {closed !== null && closed !== 'already' && (
        <InsetText>
          {text(`appeals.closed.${closed}`)} {closed === 'late' && text('appeals.lastDay', { day })}
        </InsetText>
      )}
      {appeals.map((appeal) => (
        <OwnAppeal
          key={appeal.id}
          appeal={appeal}
          withdrawHref={maySubmit ? `/applications/${head.id}/appeal/withdrawal` : null}
        />
      ))}
    </TwoThirds>
  );
}
