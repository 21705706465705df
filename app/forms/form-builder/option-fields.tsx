import { CheckboxField } from '~/components/checkbox-field';
import { valueOf } from '~/components/field-frame';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { LOCALES } from '~/domain/shared/locale';
import { itemsIn } from '../unfold';
import type { QuestionFieldsProps } from './question-fields';

interface OptionFieldsProps extends Pick<QuestionFieldsProps, 'errors' | 'values'> {
  list: 'options' | 'categories';
}

/** Empty places for options that a page shows at least, and after those that are there. */
const EMPTY = { few: 3, more: 1 };

/** What can be chosen from, or the categories of a budget: each in every language, with buttons for its order. */
export function OptionFields({ list, ...form }: OptionFieldsProps) {
  const text = useText();
  const there = itemsIn(form.values, list);
  const shown = Math.max(EMPTY.few, there + EMPTY.more);
  return (
    <fieldset className="govuk-fieldset portal-builder__options">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m" id={`field-${list}`}>
        {text(`formBuilder.field.${list}`)}
      </legend>
      {Array.from({ length: shown }, (_, index) => {
        const at = `${list}.${index}`;
        const key = valueOf(form.values, `${at}.key`) ?? '';
        const name = text(list === 'options' ? 'formBuilder.option' : 'formBuilder.category', { number: index + 1 });
        return (
          <div key={at} className="portal-item">
            <input type="hidden" name={`${at}.key`} value={key} autoComplete="off" />
            <LocalizedField {...form} name={`${at}.label`} label={name} languages={LOCALES} />
            {list === 'categories' && (
              <CheckboxField {...form} name={`${at}.overhead`} label={text('formBuilder.field.overhead')} />
            )}
            {key && <OptionActions {...form} at={at} name={name} option={key} last={index === there - 1} />}
          </div>
        );
      })}
      <button type="submit" name="then" value="stay" className="govuk-button govuk-button--secondary">
        {text('formBuilder.option.more')}
      </button>
    </fieldset>
  );
}

interface OptionActionsProps extends Pick<QuestionFieldsProps, 'errors' | 'values'> {
  at: string;
  name: string;
  option: string;
  last: boolean;
}

/** The buttons save what was typed, as every button of the page does. */
function OptionActions({ at, name, option, last, ...form }: OptionActionsProps) {
  const text = useText();
  const steps = (['up', 'down'] as const).filter((step) => !(step === 'up' ? at.endsWith('.0') : last));
  return (
    <div className="portal-builder__actions">
      {steps.map((step) => (
        <button
          key={step}
          type="submit"
          name="then"
          value={`${step}:${option}`}
          className="govuk-button govuk-button--secondary portal-builder__button"
        >
          {text(`formBuilder.${step}`)} <span className="govuk-visually-hidden">{name}</span>
        </button>
      ))}
      <CheckboxField {...form} name={`${at}.remove`} label={text('formBuilder.option.remove', { name })} />
    </div>
  );
}
