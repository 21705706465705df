import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOrganisation } from '#server/verification/get-organisation';
import { recallVerification } from '#server/verification/recall-verification';
import { wasTaken } from '#server/verification/take-step';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { ReasonForm } from '~/components/verification/reason-form';
import { reasonSchema } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'verification.recall.title',
  breadcrumb: 'verification.recall.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('verification.decide', async ({ actor, params, now, keptForm }) => {
  const { name, standing, may } = await getOrganisation(actor, params.organisationId ?? '', now);
  return { name, version: standing.version, mayRecall: may.recall, kept: await keptForm() };
});

export const action = permitted('verification.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, reasonSchema);
  if (!form.ok) return form.reply;
  const { version, text } = form.value;
  const done = () =>
    redirectWithNotice(`/office/organisations/${organisationId}/verification`, 'notice.told.checkBegun');
  try {
    await recallVerification({ actor, organisationId, input: { text }, expected: version, now });
    return done();
  } catch (error) {
    if (await wasTaken(actor, organisationId, ['recalled'], version)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function Recall() {
  const text = useText();
  const { name, version, mayRecall, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  if (!mayRecall && !reply) {
    return (
      <>
        <PageHeading caption={name}>{text('verification.recall.title')}</PageHeading>
        <InsetText>{text('verification.recall.nothing')}</InsetText>
      </>
    );
  }
  return (
    <ReasonForm
      title={text('verification.recall.title')}
      caption={name}
      lead={text('verification.recall.lead')}
      label={text('verification.recall.reason')}
      submit={text('verification.recall.submit')}
      version={version}
      reply={reply}
    />
  );
}
