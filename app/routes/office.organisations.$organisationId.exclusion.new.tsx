import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { proposeExclusion, wasProposed } from '#server/exclusions/propose-exclusion';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOrganisation } from '#server/verification/get-organisation';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { exclusionSchema, MOST_CHARACTERS } from '~/domain/verification/schema';
import { joinDates } from '~/forms/date-parts';

export const handle: PageHandle = {
  title: 'exclusions.new.title',
  breadcrumb: 'exclusions.new.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

const schema = z.preprocess(joinDates('from', 'until'), exclusionSchema);

export const loader = permitted('exclusions.propose', async ({ actor, params, now, keptForm }) => {
  const { name, standing, may } = await getOrganisation(actor, params.organisationId ?? '', now);
  return { name, version: standing.version, mayExclude: may.exclude, kept: await keptForm() };
});

export const action = permitted('exclusions.propose', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;
  const { version: expected, from, until, text: reason } = form.value;
  const done = () => redirectWithNotice(`/office/organisations/${organisationId}`, 'notice.told.exclusionProposed');
  try {
    const input = { from, until: until || null, reason };
    await proposeExclusion({ actor, organisationId, input, expected, now });
    return done();
  } catch (error) {
    if (await wasProposed(actor, organisationId, expected)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function NewExclusion() {
  const text = useText();
  const { name, version, mayExclude, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={name}>{text('exclusions.new.title')}</PageHeading>
      {mayExclude || reply ? (
        <>
          <WarningText>{text('exclusions.new.warning')}</WarningText>
          <PortalForm>
            <input type="hidden" name="version" value={version} />
            <DateField {...form} name="from" label={text('exclusions.from')} />
            <DateField {...form} name="until" label={text('exclusions.until')} hint={text('exclusions.until.hint')} />
            <TextareaField
              {...form}
              name="text"
              label={text('exclusions.reason')}
              hint={text('exclusions.reason.hint')}
              maxCharacters={MOST_CHARACTERS}
            />
            <SubmitButton>{text('exclusions.new.submit')}</SubmitButton>
          </PortalForm>
        </>
      ) : (
        <InsetText>{text('verification.error.excludedAlready')}</InsetText>
      )}
    </TwoThirds>
  );
}
