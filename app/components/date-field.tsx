import { datePart, DATE_PARTS, timePart, type DatePart } from '~/forms/date-parts';
import { errorClass, fieldId, FieldsetFrame, valueOf, type FieldProps } from './field-frame';
import { useText } from './portal-context';

interface DateFieldProps extends FieldProps {
  withTime?: boolean;
  nested?: boolean;
}

/**
 * A date in three boxes, posted as `name-day`, `name-month`, `name-year`; `joinDates` makes one value of them. `withTime`
 * adds `name-time`, for `joinDateTimes`. Where names may have dashes of their own the boxes are `nested`: `name.day`.
 */
export function DateField({ withTime = false, nested = false, ...field }: DateFieldProps) {
  const text = useText();
  const labels: Record<DatePart, string> = {
    day: text('form.date.day'),
    month: text('form.date.month'),
    year: text('form.date.year'),
  };
  return (
    <FieldsetFrame field={{ ...field, hint: field.hint ?? text(withTime ? 'form.dateTime.hint' : 'form.date.hint') }}>
      <div className="govuk-date-input" id={`${fieldId(field.name)}-parts`}>
        {DATE_PARTS.map((part, index) => {
          const name = `${field.name}${nested ? '.' : '-'}${part}`;
          const id = index === 0 ? fieldId(field.name) : fieldId(name);
          return (
            <div key={part} className="govuk-date-input__item">
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                  {labels[part]}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}${errorClass('govuk-input', field)}`}
                  id={id}
                  name={name}
                  type="text"
                  inputMode="numeric"
                  defaultValue={valueOf(field.values, name) ?? datePart(valueOf(field.values, field.name), part)}
                  {...field.register?.(name)}
                />
              </div>
            </div>
          );
        })}
        {withTime && (
          <div className="govuk-date-input__item">
            <div className="govuk-form-group">
              <label className="govuk-label govuk-date-input__label" htmlFor={fieldId(`${field.name}-time`)}>
                {text('form.date.time')}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-5${errorClass('govuk-input', field)}`}
                id={fieldId(`${field.name}-time`)}
                name={`${field.name}-time`}
                type="text"
                defaultValue={
                  valueOf(field.values, `${field.name}-time`) ?? timePart(valueOf(field.values, field.name))
                }
                {...field.register?.(`${field.name}-time`)}
              />
            </div>
          </div>
        )}
      </div>
    </FieldsetFrame>
  );
}
