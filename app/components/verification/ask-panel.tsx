import { MOST_CHARACTERS } from '~/domain/verification/schema';
import type { VerificationState } from '~/domain/verification/status';
import type { FormReply } from '~/forms/form-reply';
import { InsetText } from '../inset-text';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface AskPanelProps {
  page: {
    version: number;
    state: VerificationState;
    missing: readonly ('identification' | 'contacts' | 'governance' | 'mandate')[];
    barred: 'signatory' | 'under-way' | 'not-yet' | null;
  };
  reply: FormReply | null | undefined;
}

/** Lets a signatory ask for verification, or says what must be there first. */
export function AskPanel({ page: { version, state, missing, barred }, reply }: AskPanelProps) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  if (barred && !reply) return <p className="govuk-body">{text(`verification.barred.${barred}`)}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">
        {text(state === 'none' ? 'verification.ask.title' : 'verification.ask.again')}
      </h2>
      {missing.length > 0 ? (
        <InsetText>
          <p className="govuk-body">{text('verification.ask.missing')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map((section) => (
              <li key={section}>
                <a className="govuk-link" href={`/organisation/profile/${section}`}>
                  {text(`verification.section.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </InsetText>
      ) : (
        <PortalForm>
          <input type="hidden" name="version" value={version} />
          <TextareaField
            {...form}
            name="text"
            label={text('verification.ask.text')}
            hint={text('verification.ask.text.hint')}
            maxCharacters={MOST_CHARACTERS}
          />
          <SubmitButton>{text('verification.ask.submit')}</SubmitButton>
        </PortalForm>
      )}
    </>
  );
}
