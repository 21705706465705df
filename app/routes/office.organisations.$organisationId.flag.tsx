import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { flagOrganisation } from '#server/exclusions/flag-organisation';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getOrganisation } from '#server/verification/get-organisation';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { flagSchema, MOST_CHARACTERS } from '~/domain/verification/schema';

export const handle: PageHandle = {
  title: 'verification.flagging.title',
  breadcrumb: 'verification.flagging.title',
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'home.organisation', href: ({ params }) => `/office/organisations/${params.organisationId}` },
  ],
};

export const loader = permitted('verification.decide', async ({ actor, params, now, keptForm }) => {
  const { name, standing } = await getOrganisation(actor, params.organisationId ?? '', now);
  return { name, version: standing.version, flag: standing.flag, kept: await keptForm() };
});

export const action = permitted('verification.decide', async ({ actor, request, params, now }) => {
  const organisationId = params.organisationId ?? '';
  const form = await parseForm(request, flagSchema);
  if (!form.ok) return form.reply;
  const { version: expected, level, text: reason } = form.value;
  const input = { level: level === 'none' ? null : level, reason };
  const done = await intoForm(form.typed, () => flagOrganisation({ actor, organisationId, input, expected, now }));
  return done.ok ? redirectWithNotice(`/office/organisations/${organisationId}`, 'notice.told.flagged') : done.reply;
});

export default function Flagging() {
  const text = useText();
  const { name, version, flag, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values };
  const levels = (['observation', 'escalated', 'none'] as const).filter((level) => level !== (flag ?? 'none'));
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={name}>{text('verification.flagging.title')}</PageHeading>
      <p className="govuk-body">{text('verification.flagging.lead')}</p>
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        <RadiosField
          {...form}
          name="level"
          label={text('verification.column.flag')}
          choices={levels.map((value) => ({
            value,
            label: text(value === 'none' ? 'verification.flagging.none' : `verification.flag.${value}`),
            hint: text(`verification.flagging.${value}.hint`),
          }))}
        />
        <TextareaField
          {...form}
          name="text"
          label={text('verification.flagging.reason')}
          maxCharacters={MOST_CHARACTERS}
        />
        <SubmitButton>{text('verification.flagging.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
