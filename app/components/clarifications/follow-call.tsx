import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';

/** Lets an organisation be told of a call's changes, or no longer. */
export function FollowCall({ reference, following }: { reference: string; following: boolean }) {
  const text = useText();
  return (
    <section aria-labelledby="following">
      <h2 className="govuk-heading-m" id="following">
        {text('clarifications.follow.title')}
      </h2>
      <p className="govuk-body">{text(following ? 'clarifications.follow.yes' : 'clarifications.follow.no')}</p>
      <PortalForm action={`/calls/${reference}/following`}>
        <input type="hidden" name="following" value={following ? 'no' : 'yes'} />
        <SubmitButton kind="secondary">
          {text(following ? 'clarifications.follow.stop' : 'clarifications.follow.start')}
        </SubmitButton>
      </PortalForm>
    </section>
  );
}
