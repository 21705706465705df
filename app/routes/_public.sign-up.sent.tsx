import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle = { title: 'accounts.signUpSent.title', breadcrumb: 'accounts.signUpSent.title' };

export default function SignUpSent() {
  const text = useText();
  return (
    <TwoThirds>
      <PageHeading>{text('accounts.signUpSent.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.signUpSent.body')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-up">
          {text('accounts.signUpSent.none')}
        </a>
      </p>
    </TwoThirds>
  );
}
