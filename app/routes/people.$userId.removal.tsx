import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { getPerson } from '#server/people/get-person';
import { removeFromHome } from '#server/people/remove-from-home';
import { redirectWithNotice } from '#server/process/flash';
import { Confirmation } from '~/components/confirmation';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { homePath } from '~/domain/accounts/home-path';
import { versionedSchema } from '~/domain/accounts/invitation';

export const handle: PageHandle = {
  title: 'people.removal.title',
  breadcrumb: 'people.removal.title',
  above: [{ label: 'nav.people', href: '/people' }],
};

export const loader = permitted('people.remove', async ({ actor, params, locale }) => ({
  person: await getPerson({ actor, userId: params.userId ?? '', action: 'people.remove', locale }),
}));

export const action = permitted('people.remove', async ({ actor, params, request, locale, now }) => {
  const userId = params.userId ?? '';
  const { home } = await getPerson({ actor, userId, action: 'people.remove', locale });
  const form = await parseForm(request, versionedSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => removeFromHome({ actor, userId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(homePath(home, actor), 'notice.told.removed') : outcome.reply;
});

export default function Removal() {
  const text = useText();
  const { person } = useLoaderData<typeof loader>();
  return (
    <Confirmation
      title={text('people.removal.title')}
      caption={person.name}
      warning={text('people.removal.warning', { name: person.name, home: person.home.name })}
      submit={text('people.removal.submit')}
      version={person.version}
      reply={useActionData<typeof action>()}
    />
  );
}
