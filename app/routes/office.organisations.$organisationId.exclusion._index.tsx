import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { decideExclusion, wasDecidedBy } from '#server/exclusions/decide-exclusion';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOrganisation } from '#server/verification/get-organisation';
import { ButtonLink } from '~/components/button-link';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { DecisionForm } from '~/components/verification/decision-form';
import { ExclusionsList } from '~/components/verification/exclusions-list';
import { exclusionDecisionSchema } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'exclusions.decision.title',
  breadcrumb: 'exclusions.decision.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('exclusions.decide', async ({ actor, params, now, keptForm }) => ({
  organisation: await getOrganisation(actor, params.organisationId ?? '', now),
  kept: await keptForm(),
}));

export const action = permitted('exclusions.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, exclusionDecisionSchema);
  if (!form.ok) return form.reply;
  const { version: expected, ...input } = form.value;
  const done = () =>
    redirectWithNotice(
      `/office/organisations/${organisationId}`,
      input.decision === 'approve' ? 'notice.told.exclusionApproved' : 'notice.told.exclusionDeclined',
    );
  try {
    await decideExclusion({ actor, organisationId, input, expected, now });
    return done();
  } catch (error) {
    if (await wasDecidedBy(actor, organisationId, input.decision, expected)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function ExclusionDecision() {
  const text = useText();
  const { organisation, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { id, name, standing, exclusions, may } = organisation;
  const state = standing.exclusion?.state ?? 'ended';
  const isOpen = state !== 'ended';
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={name}>{text('exclusions.decision.title')}</PageHeading>
      {isOpen ? (
        <ExclusionsList exclusions={exclusions.slice(0, 1)} />
      ) : (
        <InsetText>{text('exclusions.decision.nothing')}</InsetText>
      )}
      {isOpen && !may.decideExclusion && <InsetText>{text('verification.error.ownProposal')}</InsetText>}
      {may.decideExclusion && state === 'proposed' && (
        <DecisionForm
          version={standing.version}
          reply={reply}
          legend={text('exclusions.decision')}
          choices={[
            { value: 'approve', label: text('exclusions.approve'), hint: text('exclusions.approve.hint') },
            { value: 'decline', label: text('exclusions.decline') },
          ]}
          reasonLabel={text('exclusions.decline.reason')}
        />
      )}
      {may.decideExclusion && state !== 'proposed' && (
        <ButtonLink href={`/office/organisations/${id}/exclusion/lifting`}>{text('exclusions.lift.title')}</ButtonLink>
      )}
    </>
  );
}
