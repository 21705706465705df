import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getAccount } from '#server/accounts/get-account';
import { permitted } from '#server/accounts/permitted';
import { localeCookie } from '#server/accounts/sign-in-cookies';
import { updateProfile } from '#server/accounts/update-profile';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { RoleSummary } from '~/components/role-summary';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { profileSchema } from '~/domain/accounts/schema';
import { MAIL_PREFERENCES } from '~/domain/notifications/status';
import { LOCALES } from '~/domain/shared/locale';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'accounts.account.title',
  breadcrumb: 'accounts.account.title',
};

export const loader = permitted('account.read', async ({ actor, locale, keptForm }) => ({
  account: await getAccount({ actor, locale }),
  kept: await keptForm(),
}));

export const action = permitted('account.change', async ({ request, actor, now }) => {
  const form = await parseForm(request, profileSchema);
  if (!form.ok) return form.reply;
  await updateProfile({ actor, input: form.value, now });
  return redirectWithNotice('/account', 'notice.told.saved', [localeCookie(form.value.locale)]);
});

export default function AccountPage() {
  const text = useText();
  const { account, kept } = useLoaderData<typeof loader>();
  const { name, locale, mailPreference, version } = account;
  const form = useActionData<typeof action>() ?? kept ?? { errors: {}, values: { name, locale, mailPreference } };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={account.email}>{text('accounts.account.title')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        <TextField {...form} name="name" label={text('accounts.field.name')} autoComplete="name" />
        <RadiosField
          {...form}
          name="locale"
          label={text('accounts.field.locale')}
          choices={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
        />
        <RadiosField
          {...form}
          name="mailPreference"
          label={text('mailPreference.title')}
          hint={text('mailPreference.lead')}
          choices={MAIL_PREFERENCES.map((value) => ({
            value,
            label: text(`mailPreference.${value}`),
          }))}
        />
        <SubmitButton>{text('accounts.account.save')}</SubmitButton>
      </PortalForm>
      <RoleSummary roles={account.roles} homeName={account.homeName} />
    </>
  );
}
