import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { createCall } from '#server/calls/create-call';
import { newCallId } from '#server/calls/new-call-id';
import { programmesToCallIn } from '#server/calls/programmes-to-call-in';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { CheckboxesField } from '~/components/checkboxes-field';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { newCallSchema } from '~/domain/calls/new-call';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'callEditor.new.title',
  breadcrumb: 'callEditor.new.title',
  above: [{ label: 'nav.officeCalls', href: '/office/calls' }],
};

export const loader = permitted('calls.prepare', async ({ actor, keptForm }) => ({
  programmes: await programmesToCallIn(actor),
  id: newCallId(),
  kept: await keptForm(),
}));

export const action = permitted('calls.prepare', async ({ actor, request, now }) => {
  const form = await parseForm(request, newCallSchema);
  if (!form.ok) return form.reply;
  const { id } = await createCall({ actor, input: form.value, now });
  return redirectWithNotice(`/office/calls/${id}`, 'notice.told.callBegun');
});

export default function NewCall() {
  const { text, locale } = usePortal();
  const { programmes, id, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const [only] = programmes;
  const values = reply?.values ?? {
    languages: [...LOCALES],
    programmeId: programmes.length === 1 ? (only?.id ?? '') : '',
  };
  const form = { errors: reply?.errors, values };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('callEditor.new.title')}</PageHeading>
      {programmes.length === 0 ? (
        <EmptyState title={text('callEditor.new.noProgramme.title')} text={text('callEditor.new.noProgramme.text')} />
      ) : (
        <PortalForm>
          <input type="hidden" name="id" value={id} autoComplete="off" />
          <RadiosField
            {...form}
            name="programmeId"
            label={text('callEditor.new.programme')}
            choices={programmes.map((programme) => ({
              value: programme.id,
              label: `${programme.code}: ${inLanguage(programme.name, locale)}`,
            }))}
          />
          <CheckboxesField
            {...form}
            name="languages"
            label={text('callEditor.field.languages')}
            hint={text('callEditor.hint.languages')}
            choices={LOCALES.map((value) => ({ value, label: <span lang={value}>{text(`language.${value}`)}</span> }))}
          />
          <SubmitButton>{text('callEditor.new.begin')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
