import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { invitePerson } from '#server/invitations/invite-person';
import { homeToInviteTo } from '#server/invitations/home-to-invite-to';
import { redirectWithNotice } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { homePath } from '~/domain/accounts/home-path';
import { newInvitationSchema } from '~/domain/accounts/invitation';
import { InvitationForm } from '~/forms/invitation-form';

export const handle: PageHandle = {
  title: 'people.invite.title',
  breadcrumb: 'people.invite.title',
  above: [{ label: 'nav.people', href: '/people' }],
};

export const loader = permitted('people.invite', async ({ actor, request, locale, keptForm }) => ({
  home: await homeToInviteTo({ actor, address: request.url, locale }),
  kept: await keptForm(),
}));

export const action = permitted('people.invite', async ({ actor, request, locale, now }) => {
  const home = await homeToInviteTo({ actor, address: request.url, locale });
  const form = await parseForm(request, newInvitationSchema(home.kind));
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => invitePerson({ actor, home, input: form.value, now }), 'email');
  return outcome.ok ? redirectWithNotice(homePath(home, actor), 'notice.told.invited') : outcome.reply;
});

export default function Invite() {
  const { home, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  return <InvitationForm home={home} reply={reply} />;
}
