import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { actOnFeedback, readFeedback } from '#server/feedback/office-feedback';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { StatusTag } from '~/components/status-tag';
import { SubmitButton } from '~/components/submit-button';
import { SummaryList } from '~/components/summary-list';
import { TextareaField } from '~/components/textarea-field';
import { feedbackActSchema, MOST_FEEDBACK } from '~/domain/feedback/feedback';
import { FEEDBACK_STATE_LABELS } from '~/domain/feedback/labels';
import { servicePath } from '~/domain/services/places';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'feedback.one',
  breadcrumb: 'feedback.one',
  above: [{ label: 'feedback.office', href: '/office/feedback' }],
};

export const loader = permitted('feedback.handle', async ({ actor, params, now, keptForm }) => ({
  feedback: await readFeedback({ actor, feedbackId: params.feedbackId ?? '', now }),
  kept: await keptForm(),
}));

export const action = permitted('feedback.handle', async ({ actor, request, params, now }) => {
  const { feedbackId = '' } = params;
  const form = await parseForm(request, feedbackActSchema);
  if (!form.ok) return form.reply;
  try {
    await actOnFeedback({ actor, feedbackId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed, 'answer');
  }
  const isClosed = form.value.go === 'close';
  return redirectWithNotice(
    isClosed ? '/office/feedback' : `/office/feedback/${feedbackId}`,
    isClosed ? 'notice.told.feedbackClosed' : 'notice.told.feedbackBegun',
  );
});

export default function OneFeedback() {
  const { text, locale } = usePortal();
  const { feedback, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  const { kind, state, at, service, serviceId, reference, contact, answer, closed, version } = feedback;
  const lines = (said: string) => <span className="portal-lines">{said}</span>;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={reference}>{text(`feedback.kind.${kind}`)}</PageHeading>
      <SummaryList
        rows={[
          { label: text('register.state'), value: <StatusTag status={state} labels={FEEDBACK_STATE_LABELS} /> },
          { label: text('referrals.sentOn'), value: formatDateTime(locale, at) },
          ...(service
            ? [
                {
                  label: text('feedback.about'),
                  value: (
                    <a className="govuk-link" href={servicePath('office', serviceId)}>
                      {`${inLanguage(service.title, locale)}: ${inLanguage(service.providerName, locale)}`}
                    </a>
                  ),
                },
              ]
            : []),
          { label: text('feedback.text'), value: lines(feedback.text) },
          { label: text('feedback.contact'), value: contact || text('feedback.contact.none') },
          ...(answer === null ? [] : [{ label: text('feedback.answer'), value: lines(answer) }]),
          ...(closed
            ? [{ label: text('feedback.closedBy'), value: `${closed.name}, ${formatDateTime(locale, closed.at)}` }]
            : []),
        ]}
      />
      {(state !== 'closed' || reply) && (
        <PortalForm>
          <input type="hidden" name="version" value={String(reply?.values.version ?? version)} autoComplete="off" />
          <TextareaField
            errors={reply?.errors}
            values={reply?.values}
            name="answer"
            label={text('feedback.answer')}
            hint={text('feedback.answer.hint')}
            maxCharacters={MOST_FEEDBACK}
          />
          <ButtonGroup>
            <SubmitButton name="go" value="close">
              {text('feedback.close')}
            </SubmitButton>
            {state === 'received' && (
              <SubmitButton kind="secondary" name="go" value="begin">
                {text('feedback.begin')}
              </SubmitButton>
            )}
          </ButtonGroup>
        </PortalForm>
      )}
    </>
  );
}
