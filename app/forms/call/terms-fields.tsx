import { CheckboxField } from '~/components/checkbox-field';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import { SCORES_PUBLISHED } from '~/domain/calls/schema';
import { PRECONDITION_KINDS } from '~/domain/preconditions/kinds';
import { SEALING_TERMS } from '~/domain/sealing/terms';
import { ListItems } from './list-items';
import type { SectionFieldsProps } from './section-fields';

const DAYS = ['standstillDays', 'acceptanceDays', 'changeLimit', 'noticeDays'] as const;

export function TermsFields({ languages, ...props }: SectionFieldsProps) {
  const text = useText();
  const form = { errors: props.errors, values: props.values };
  return (
    <>
      {DAYS.map((name) => (
        <TextField
          key={name}
          {...form}
          name={name}
          label={text(`callEditor.field.${name}`)}
          hint={text(`callEditor.hint.${name}`)}
          width={3}
          {...(name === 'changeLimit' ? { suffix: '%' } : {})}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      <RadiosField
        {...form}
        name="scoresPublished"
        label={text('callEditor.field.scoresPublished')}
        choices={SCORES_PUBLISHED.map((value) => ({ value, label: text(`callEditor.scores.${value}`) }))}
      />
      <LocalizedField
        {...form}
        name="appealAddress"
        label={text('callEditor.field.appealAddress')}
        languages={languages}
        rows={3}
        maxCharacters={500}
      />
      <h2 className="govuk-heading-m">{text('sealing.terms.title')}</h2>
      {SEALING_TERMS.map((name) => (
        <CheckboxField
          key={name}
          {...form}
          name={name}
          label={text(`callEditor.field.${name}`)}
          hint={text(`callEditor.hint.${name}`)}
        />
      ))}
      <h2 className="govuk-heading-m">{text('callEditor.preconditions')}</h2>
      <ListItems {...props} list="preconditions" keyed>
        {(at) => (
          <>
            <LocalizedField
              {...form}
              name={`${at}.text`}
              label={text('callEditor.field.text')}
              languages={languages}
              rows={3}
              maxCharacters={1_000}
            />
            <SelectField
              {...form}
              name={`${at}.kind`}
              label={text('callEditor.field.preconditionKind')}
              hint={text('callEditor.hint.preconditionKind')}
              emptyLabel={text('callEditor.preconditionKind.none')}
              choices={PRECONDITION_KINDS.map((value) => ({ value, label: text(`preconditions.kind.${value}`) }))}
            />
          </>
        )}
      </ListItems>
    </>
  );
}
