import { ButtonLink } from '~/components/button-link';
import { InsetText } from '~/components/inset-text';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';

interface JoiningFormProps {
  next: 'sign-in' | 'sign-out' | 'join';
  token: string;
  email: string;
}

/** For an invited person who has an account: sign in to it, leave another one, or take the roles. */
export function JoiningForm({ next, token, email }: JoiningFormProps) {
  const text = useText();
  const page = `/invitations/${token}`;
  if (next === 'sign-in') {
    return (
      <>
        <InsetText>{text('people.accept.haveAccount', { email })}</InsetText>
        <ButtonLink href={`/sign-in?returnTo=${encodeURIComponent(page)}`}>{text('people.mail.toSignIn')}</ButtonLink>
      </>
    );
  }
  if (next === 'sign-out') {
    return (
      <>
        <InsetText>{text('people.accept.otherAccount', { email })}</InsetText>
        <PortalForm action="/sign-out">
          <SubmitButton kind="secondary">{text('people.accept.signOut')}</SubmitButton>
        </PortalForm>
      </>
    );
  }
  return (
    <PortalForm action={`${page}/membership`}>
      <SubmitButton>{text('people.accept.join')}</SubmitButton>
    </PortalForm>
  );
}
