import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { liftExclusion } from '#server/exclusions/lift-exclusion';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOrganisation } from '#server/verification/get-organisation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { ReasonForm } from '~/components/verification/reason-form';
import { reasonSchema } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'exclusions.lift.title',
  breadcrumb: 'exclusions.lift.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('exclusions.decide', async ({ actor, params, now, keptForm }) => {
  const { name, standing } = await getOrganisation(actor, params.organisationId ?? '', now);
  return { name, version: standing.version, kept: await keptForm() };
});

export const action = permitted('exclusions.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, reasonSchema);
  if (!form.ok) return form.reply;
  const { version: expected, ...input } = form.value;
  const done = await intoForm(form.typed, () => liftExclusion({ actor, organisationId, input, expected, now }));
  if (!done.ok) return done.reply;
  return redirectWithNotice(`/office/organisations/${organisationId}`, 'notice.told.exclusionLifted');
});

export default function Lifting() {
  const text = useText();
  const { name, version, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return (
    <ReasonForm
      title={text('exclusions.lift.title')}
      caption={name}
      lead={text('exclusions.lift.lead')}
      label={text('exclusions.lift.reason')}
      submit={text('exclusions.lift.submit')}
      version={version}
      reply={reply}
    />
  );
}
