import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { declareImpartiality, impartialityWords } from '#server/committee/declare-impartiality';
import { loadOwnSeat } from '#server/committee/load-own-seat';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { CheckboxField } from '~/components/checkbox-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { impartialitySchema } from '~/domain/committee/schema';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'committee.impartial.title',
  breadcrumb: 'committee.impartial.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: 'committee.evaluation.title', href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, params, locale }) => {
  const { call, published, seat } = await loadOwnSeat(actor, params.callId ?? '');
  const { title } = published.content.about;
  return {
    title,
    reference: call.reference ?? '',
    declaredAt: seat.impartial?.at ?? null,
    ...impartialityWords(locale),
  };
});

export const action = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, impartialitySchema);
  if (!form.ok) return form.reply;
  const { sha256 } = form.value;
  const outcome = await intoForm(form.typed, () => declareImpartiality({ actor, callId, sha256, now }));
  return outcome.ok ? redirectWithNotice(`/evaluations/${callId}`, 'notice.told.impartial') : outcome.reply;
});

export default function Declaration() {
  const { text, locale } = usePortal();
  const { title, reference, declaredAt, words, sha256 } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>
        {text('committee.impartial.title')}
      </PageHeading>
      {declaredAt && (
        <InsetText>{text('committee.impartial.declared', { at: formatDateTime(locale, declaredAt) })}</InsetText>
      )}
      <p className="govuk-body">{text('committee.impartial.lead')}</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!declaredAt && (
        <PortalForm>
          <input type="hidden" name="sha256" value={sha256} autoComplete="off" />
          <CheckboxField
            errors={reply?.errors}
            values={reply?.values}
            name="agreed"
            label={text('committee.impartial.agree')}
          />
          <SubmitButton>{text('committee.impartial.submit')}</SubmitButton>
        </PortalForm>
      )}
    </TwoThirds>
  );
}
