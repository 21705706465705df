import { CheckboxField } from '~/components/checkbox-field';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { SelectField, type SelectChoice } from '~/components/select-field';
import type { QuestionType } from '~/domain/applications/form-definition';
import { LOCALES } from '~/domain/shared/locale';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { OptionFields } from './option-fields';
import { SettingFields } from './setting-fields';

export interface QuestionFieldsProps {
  type: QuestionType;
  errors: FieldErrors | undefined;
  values: FormValues;
}

/** Everything that a question of this type can be told. */
export function QuestionFields({ type, conditions, ...form }: QuestionFieldsProps & { conditions: SelectChoice[] }) {
  const text = useText();
  const lists = type === 'single-choice' || type === 'multiple-choice' || type === 'budget';
  return (
    <>
      {/* What Enter in a field presses: else it would be the first button that moves an option. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
      <LocalizedField
        {...form}
        name="label"
        label={text('formBuilder.field.label')}
        hint={text('formBuilder.hint.oneLanguage')}
        languages={LOCALES}
        rows={3}
      />
      <LocalizedField
        {...form}
        name="help"
        label={text('formBuilder.field.help')}
        hint={text('formBuilder.hint.help')}
        languages={LOCALES}
        rows={4}
      />
      {lists && <OptionFields {...form} list={type === 'budget' ? 'categories' : 'options'} />}
      <SettingFields {...form} type={type} />
      <div className="portal-ticks">
        <CheckboxField {...form} name="required" label={text('formBuilder.field.required')} />
        <CheckboxField
          {...form}
          name="identifiesApplicant"
          label={text('formBuilder.field.identifiesApplicant')}
          hint={text('formBuilder.hint.identifiesApplicant')}
        />
      </div>
      <SelectField
        {...form}
        name="condition"
        label={text('formBuilder.field.condition')}
        hint={text(conditions.length > 0 ? 'formBuilder.hint.condition' : 'formBuilder.hint.noCondition')}
        emptyLabel={text('formBuilder.condition.always')}
        choices={conditions}
      />
    </>
  );
}
