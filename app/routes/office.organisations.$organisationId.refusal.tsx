import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { confirmRefusal } from '#server/verification/confirm-refusal';
import { getOrganisation } from '#server/verification/get-organisation';
import { returnRefusal } from '#server/verification/return-refusal';
import { wasTaken } from '#server/verification/take-step';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { DecisionForm } from '~/components/verification/decision-form';
import { StepsList } from '~/components/verification/steps-list';
import { refusalDecisionSchema } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'verification.refusal.title',
  breadcrumb: 'verification.refusal.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('verification.confirm', async ({ actor, params, now, keptForm }) => ({
  organisation: await getOrganisation(actor, params.organisationId ?? '', now),
  kept: await keptForm(),
}));

export const action = permitted('verification.confirm', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, refusalDecisionSchema);
  if (!form.ok) return form.reply;
  const { value } = form;
  const act = { actor, organisationId, expected: value.version, now };
  const confirms = value.decision === 'confirm';
  const done = () =>
    redirectWithNotice(
      `/office/organisations/${organisationId}`,
      confirms ? 'notice.told.refusalConfirmed' : 'notice.told.refusalReturned',
    );
  try {
    await (value.decision === 'confirm' ? confirmRefusal(act) : returnRefusal({ ...act, input: { text: value.text } }));
    return done();
  } catch (error) {
    const step = confirms ? 'refused' : 'refusal-returned';
    if (await wasTaken(actor, organisationId, [step], value.version)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function Refusal() {
  const text = useText();
  const { organisation, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { name, standing, steps, may } = organisation;
  const proposal = standing.state === 'refusal-proposed' ? steps.slice(0, 1) : [];
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={name}>{text('verification.refusal.title')}</PageHeading>
      {proposal.length === 0 && <InsetText>{text('verification.refusal.nothing')}</InsetText>}
      <StepsList steps={proposal} />
      {proposal.length > 0 && !may.confirm && <InsetText>{text('verification.error.ownProposal')}</InsetText>}
      {may.confirm && (
        <DecisionForm
          version={standing.version}
          reply={reply}
          legend={text('verification.refusal.decide')}
          choices={[
            {
              value: 'confirm',
              label: text('verification.refusal.confirm'),
              hint: text('verification.refusal.confirm.hint'),
            },
            {
              value: 'return',
              label: text('verification.refusal.return'),
              hint: text('verification.refusal.return.hint'),
            },
          ]}
          reasonLabel={text('verification.refusal.reason')}
        />
      )}
    </>
  );
}
