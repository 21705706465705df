import type { FieldErrors } from '~/forms/field-errors';
import { PASSPHRASE_CHARACTERS } from '~/domain/sealing/openers';
import { Details } from '../details';
import { PasswordField } from '../password-field';
import { useText } from '../portal-context';

/** A new passphrase, typed twice, with advice for a good one. */
export function NewPassphraseFields({ errors, label }: { errors: FieldErrors | undefined; label: string }) {
  const text = useText();
  return (
    <>
      <Details summary={text('sealing.advice.title')} open>
        <ul className="govuk-list govuk-list--bullet">
          <li>{text('sealing.advice.words')}</li>
          <li>{text('sealing.advice.own')}</li>
          <li>{text('sealing.advice.paper')}</li>
          <li>{text('sealing.advice.nobody')}</li>
        </ul>
      </Details>
      <PasswordField
        errors={errors}
        name="newPassphrase"
        label={label}
        hint={text('sealing.field.passphrase.hint', { least: PASSPHRASE_CHARACTERS.least })}
        autoComplete="off"
      />
      <PasswordField
        errors={errors}
        name="passphraseAgain"
        label={text('sealing.field.passphraseAgain')}
        autoComplete="off"
      />
    </>
  );
}
