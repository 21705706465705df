import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { decideHit, wasHitDecided } from '#server/exclusion-lists/decide-hit';
import { listHits } from '#server/exclusion-lists/list-hits';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { HitCard } from '~/components/verification/hit-card';
import { mayEver } from '~/domain/accounts/permissions';
import { hitDecisionSchema } from '~/domain/exclusion-lists/schema';
import type { FieldErrors } from '~/forms/field-errors';

export const handle: PageHandle = {
  title: 'exclusions.hits.title',
  breadcrumb: 'exclusions.hits.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('verification.read', async ({ actor, params, keptForm }) => ({
  ...(await listHits(actor, params.organisationId ?? '')),
  mayDecide: mayEver(actor, 'verification.decide'),
  kept: await keptForm(),
}));

export const action = permitted('verification.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, hitDecisionSchema);
  if (!form.ok) return form.reply;
  const done = () => redirectWithNotice(`/office/organisations/${organisationId}/hits`, 'notice.told.hitDecided');
  try {
    await decideHit({ actor, organisationId, input: form.value, now });
    return done();
  } catch (error) {
    if (await wasHitDecided(actor, form.value)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function Hits() {
  const text = useText();
  const { name, hits, mayDecide, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const asked = String(reply?.values.hit ?? '');
  const errors: FieldErrors = Object.fromEntries(
    Object.entries<FieldErrors[string]>(reply?.errors ?? {}).map(([field, error]) => [
      field === '' ? '' : `${field}-${asked}`,
      error,
    ]),
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading caption={name}>{text('exclusions.hits.title')}</PageHeading>
      <p className="govuk-body">{text('exclusions.hits.lead')}</p>
      {hits.length === 0 && (
        <EmptyState title={text('exclusions.hits.empty.title')} text={text('exclusions.hits.empty.text')} />
      )}
      {hits.map((hit) => (
        <HitCard key={hit.id} hit={hit} mayDecide={mayDecide} reply={asked === hit.id ? (reply ?? null) : null} />
      ))}
    </>
  );
}
