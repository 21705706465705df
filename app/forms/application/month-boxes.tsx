import { FieldError, fieldId, describedBy, valuesOf, type FieldProps } from '~/components/field-frame';
import { useText } from '~/components/portal-context';
import { useSection } from './section-state';

/** The months of an activity: a small box for each, numbered. */
export function MonthBoxes({ months, field }: { months: number; field: FieldProps }) {
  const text = useText();
  const { register } = useSection();
  const ticked = valuesOf(field.values, field.name);
  return (
    <fieldset className="govuk-fieldset portal-months" {...describedBy(field)}>
      <legend className="govuk-label">{field.label}</legend>
      <FieldError {...field} />
      {Array.from({ length: months }, (_, at) => {
        const month = String(at + 1);
        const id = at === 0 ? fieldId(field.name) : `${fieldId(field.name)}-${month}`;
        return (
          <label key={month} className="portal-months__month" htmlFor={id}>
            <input
              {...register(field.name, 'list')}
              id={id}
              type="checkbox"
              name={`${field.name}[]`}
              value={month}
              defaultChecked={ticked.includes(month)}
              aria-label={text('answers.month', { number: at + 1 })}
            />
            <span aria-hidden="true">{month}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
