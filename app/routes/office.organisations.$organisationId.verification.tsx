import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { concludeCheck } from '#server/verification/conclude-check';
import { getCheck } from '#server/verification/get-check';
import { wasTaken } from '#server/verification/take-step';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { StandingSummary } from '~/components/verification/standing-summary';
import { OfficeProfile } from '~/components/verification/office-profile';
import { OrganisationWarnings } from '~/components/verification/organisation-warnings';
import { StepsList } from '~/components/verification/steps-list';
import { portalDay } from '~/domain/shared/portal-day';
import { CheckForm } from '~/forms/check-form';
import { CHECKLIST_ITEMS } from '~/domain/verification/checklist';
import { conclusionSchema } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'verification.check.title',
  breadcrumb: 'verification.check.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('verification.decide', async ({ actor, params, now, keptForm }) => ({
  ...(await getCheck(actor, params.organisationId ?? '', now)),
  today: portalDay(now),
  kept: await keptForm(),
}));

export const action = permitted('verification.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, conclusionSchema);
  if (!form.ok) return form.reply;
  const { version, seal, ...input } = form.value;
  const done = () => redirectWithNotice(`/office/organisations/${organisationId}`, NOTICES[input.outcome]);
  try {
    const faults = await concludeCheck({ actor, organisationId, input, expected: version, seal, now });
    if (faults.length === 0) return done();
    // The first fault of an item is the one to mend first.
    const errors = Object.fromEntries([...faults].reverse().map(({ at, key }) => [at, { key }]));
    return formReply(errors, form.typed);
  } catch (error) {
    if (await wasTaken(actor, organisationId, [input.outcome], version)) return done();
    return refusedForm(error, form.typed);
  }
});

const NOTICES = {
  verified: 'notice.told.organisationVerified',
  'information-wanted': 'notice.told.informationWanted',
  'refusal-proposed': 'notice.told.refusalProposed',
} as const;

export default function Check() {
  const text = useText();
  const { organisation, profile, seal, today, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const { name, standing, steps, may } = organisation;
  return (
    <>
      <ErrorSummary
        errors={reply?.errors}
        labels={Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, text(`verification.item.${item}`)]))}
      />
      <PageHeading caption={name}>{text('verification.check.title')}</PageHeading>
      <OrganisationWarnings organisation={organisation} />
      <StandingSummary standing={standing} />
      <h2 className="govuk-heading-m">{text('verification.steps.title')}</h2>
      <StepsList steps={steps} />
      <OfficeProfile profile={profile} today={today} />
      {may.check ? (
        <CheckForm version={standing.version} seal={seal} reply={reply} />
      ) : (
        <InsetText>{text('verification.check.nothing')}</InsetText>
      )}
    </>
  );
}
