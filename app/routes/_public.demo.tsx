import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { signInCookies } from '#server/accounts/sign-in-cookies';
import { becomeDemoPerson, demoHomes } from '#server/demo/become-demo-person';
import { parseForm } from '#server/http';
import { redirectWithHeaders } from '#server/process/flash';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { roleLabel, trialOf } from '~/domain/accounts/labels';
import { becomeSchema } from '~/forms/demo';

export const handle: PageHandle = { title: 'demo.title', breadcrumb: 'demo.title' };

export const loader = everyone(({ locale }) => demoHomes(locale));

export const action = everyone(async ({ request, client, session, baseUrl, now }) => {
  const form = await parseForm(request, becomeSchema);
  if (!form.ok) return form.reply;
  const { person: mailbox } = form.value;
  const signedIn = await becomeDemoPerson({ mailbox, client, ...(session ? { sessionId: session.id } : {}), now });
  return redirectWithHeaders('/desk', signInCookies(signedIn, baseUrl));
});

export default function Demo() {
  const text = useText();
  const homes = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('demo.title')}</PageHeading>
      <p className="govuk-body-l portal-text">{text('demo.lead')}</p>
      <p className="govuk-body portal-text">{text('demo.lead.other')}</p>
      <PortalForm>
        {homes.map(({ name, people }) => (
          <section key={name} aria-label={text('demo.people', { home: name })}>
            <PlainTable
              caption={name}
              captionSize="m"
              rows={people}
              keyOf={({ mailbox }) => mailbox}
              columns={[
                { label: text('demo.person'), cell: (person) => person.name },
                {
                  label: text('demo.roles'),
                  cell: ({ roles }) => roles.map((role) => text(roleLabel(role))).join(', '),
                },
                { label: text('demo.try'), cell: ({ roles }) => roles[0] && text(trialOf(roles[0])), long: true },
                {
                  label: text('demo.become'),
                  cell: ({ mailbox, name: who }) => (
                    <SubmitButton kind="secondary" name="person" value={mailbox}>
                      {text('demo.become.as', { name: who })}
                    </SubmitButton>
                  ),
                },
              ]}
            />
          </section>
        ))}
      </PortalForm>
    </>
  );
}
