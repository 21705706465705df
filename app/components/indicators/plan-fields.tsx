import { DERIVED_INDICATORS, DISAGGREGATIONS } from '~/domain/indicators/indicator';
import { LOCALES } from '~/domain/shared/locale';
import type { FormReply } from '~/forms/form-reply';
import { FormItems } from '~/forms/form-items';
import { itemsIn } from '~/forms/unfold';
import { CheckboxesField } from '../checkboxes-field';
import { LocalizedField } from '../localized-field';
import { useText } from '../portal-context';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

/** The indicators of a service, each with an empty one behind the last. */
export function PlanFields({ reply, newKey }: { reply: FormReply; newKey: string }) {
  const text = useText();
  const { errors, values } = reply;
  const field = { errors, values };
  return (
    <FormItems
      {...field}
      list="indicators"
      items={itemsIn(values, 'indicators') + 1}
      title={(number) => text('indicators.one', { number })}
      newKey={newKey}
    >
      {(at) => (
        <>
          <LocalizedField {...field} name={`${at}.name`} label={text('indicators.name')} languages={LOCALES} />
          <LocalizedField {...field} name={`${at}.unit`} label={text('indicators.unit')} languages={LOCALES} />
          {(['baseline', 'target'] as const).map((name) => (
            <TextField
              key={name}
              {...field}
              name={`${at}.${name}`}
              label={text(`indicators.${name}`)}
              hint={text(`indicators.${name}.hint`)}
              width={10}
              inputMode="decimal"
            />
          ))}
          <SelectField
            {...field}
            name={`${at}.derived`}
            label={text('indicators.derived')}
            emptyLabel={text('indicators.derived.none')}
            choices={DERIVED_INDICATORS.map((value) => ({ value, label: text(`indicators.derived.${value}`) }))}
          />
          <CheckboxesField
            {...field}
            name={`${at}.disaggregations`}
            label={text('indicators.split')}
            hint={text('indicators.split.hint')}
            choices={DISAGGREGATIONS.map((value) => ({ value, label: text(`indicators.way.${value}`) }))}
          />
        </>
      )}
    </FormItems>
  );
}
