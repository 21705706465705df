import { CheckboxField } from '~/components/checkbox-field';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { TextField } from '~/components/text-field';
import type { SectionFieldsProps } from './section-fields';

const CHECKS = ['verifiedOrganisation', 'notExcluded', 'noOverdueReport', 'certificateValid', 'worksInPlace'] as const;

export function EligibilityFields({ errors, values, languages }: SectionFieldsProps) {
  const text = useText();
  const form = { errors, values };
  return (
    <>
      <LocalizedField
        {...form}
        name="criteria"
        label={text('callEditor.field.criteria')}
        hint={text('callEditor.hint.criteria')}
        languages={languages}
        rows={8}
        maxCharacters={6_000}
      />
      <fieldset className="govuk-fieldset portal-ticks">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{text('callEditor.checks')}</legend>
        {CHECKS.map((name) => (
          <CheckboxField key={name} {...form} name={name} label={text(`callEditor.field.${name}`)} />
        ))}
      </fieldset>
      <TextField
        {...form}
        name="yearsRegistered"
        label={text('callEditor.field.yearsRegistered')}
        hint={text('callEditor.hint.yearsRegistered')}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}
