import { useLoaderData } from '@remix-run/react';
import { getAccount } from '#server/accounts/get-account';
import { permitted } from '#server/accounts/permitted';
import { ButtonLink } from '~/components/button-link';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'accounts.secondFactor.title',
  breadcrumb: 'accounts.secondFactor.title',
  above: [{ label: 'accounts.account.title', href: '/account' }],
};

export const loader = permitted('account.second-factor', async ({ actor, locale }) => {
  const { secondFactor, secondFactorRequired } = await getAccount({ actor, locale });
  return {
    required: secondFactorRequired,
    since: secondFactor && formatDate(locale, secondFactor.since),
    codesLeft: secondFactor?.recoveryCodesLeft ?? 0,
  };
});

export default function SecondFactorPage() {
  const text = useText();
  const { required, since, codesLeft } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('accounts.secondFactor.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.secondFactor.lead')}</p>
      {since === null ? (
        <>
          <p className="govuk-body">{text('accounts.secondFactor.off')}</p>
          <ButtonLink href="/account/second-factor/enrolment">{text('accounts.secondFactor.setUp')}</ButtonLink>
        </>
      ) : (
        <>
          <p className="govuk-body">{text('accounts.secondFactor.on', { date: since })}</p>
          <p className="govuk-body">{text('accounts.secondFactor.left', { count: codesLeft })}</p>
          <ul className="govuk-list">
            <li>
              <a className="govuk-link" href="/account/second-factor/recovery-codes">
                {text('accounts.secondFactor.renew')}
              </a>
            </li>
            {!required && (
              <li>
                <a className="govuk-link" href="/account/second-factor/removal">
                  {text('accounts.secondFactor.remove')}
                </a>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
