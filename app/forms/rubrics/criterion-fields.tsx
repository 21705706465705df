import { CheckboxField } from '~/components/checkbox-field';
import { LocalizedField } from '~/components/localized-field';
import { usePortal } from '~/components/portal-context';
import { RadiosField } from '~/components/radios-field';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import type { Rubric } from '~/domain/rubrics/schema';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

interface CriterionFieldsProps {
  rubric: Pick<Rubric, 'scale' | 'groups'>;
  form: { errors: FieldErrors | undefined; values: FormValues };
}

/** A criterion: what it is called and looks at, its weight, how it is scored, and what each score means. */
export function CriterionFields({ rubric: { scale, groups = [] }, form }: CriterionFieldsProps) {
  const { text, locale } = usePortal();
  return (
    <>
      <LocalizedField {...form} name="name" label={text('rubrics.field.criterionName')} languages={LOCALES} />
      <LocalizedField
        {...form}
        name="guidance"
        label={text('rubrics.field.guidance')}
        languages={LOCALES}
        rows={4}
        maxCharacters={2_000}
      />
      <TextField
        {...form}
        name="weight"
        label={text('rubrics.field.weight')}
        hint={text('rubrics.field.weightHint')}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
      {groups.length > 0 && (
        <SelectField
          {...form}
          name="group"
          label={text('rubrics.field.group')}
          emptyLabel={text('rubrics.field.noGroup')}
          choices={groups.map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))}
        />
      )}
      <RadiosField
        {...form}
        name="scored"
        label={text('rubrics.field.scored')}
        choices={(['levels', 'price'] as const).map((value) => ({ value, label: text(`rubrics.scored.${value}`) }))}
      />
      <TextField
        {...form}
        name="minimum"
        label={text('rubrics.field.minimum')}
        hint={text('rubrics.field.minimumHint')}
        width={3}
        inputMode="numeric"
        autoComplete="off"
      />
      <CheckboxField
        {...form}
        name="mayNotApply"
        label={text('rubrics.field.mayNotApply')}
        hint={text('rubrics.field.mayNotApplyHint')}
      />
      <h2 className="govuk-heading-m">{text('rubrics.levels')}</h2>
      <p className="govuk-body">{text('rubrics.levels.hint')}</p>
      {Array.from({ length: scale + 1 }, (_, score) => (
        <LocalizedField
          key={score}
          {...form}
          name={`levels.level${score}`}
          label={text('rubrics.level', { score })}
          languages={LOCALES}
          rows={3}
          maxCharacters={600}
        />
      ))}
    </>
  );
}
