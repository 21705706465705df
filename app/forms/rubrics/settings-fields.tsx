import { LocalizedField } from '~/components/localized-field';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import { tieBreakName } from '~/domain/rubrics/rules';
import type { Rubric, TieBreak } from '~/domain/rubrics/schema';
import { TIE_BREAKS } from '~/domain/rubrics/typed-rubric';
import { LOCALES } from '~/domain/shared/locale';
import { tieBreakText } from '~/domain/rubrics/tie-break-text';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

interface SettingsFieldsProps {
  rubric: Rubric;
  form: { errors: FieldErrors | undefined; values: FormValues };
}

/** What a rubric says as a whole: its name, scale, least total, and what decides between equal totals. */
export function SettingsFields({ rubric, form }: SettingsFieldsProps) {
  const { text, locale } = usePortal();
  const { criteria, groups = [] } = rubric;
  const possible: TieBreak[] = [
    ...criteria.map(({ key }) => ({ by: 'criterion' as const, key })),
    ...groups.map(({ key }) => ({ by: 'group' as const, key })),
    { by: 'requested' as const },
  ];
  const number = (name: 'scale' | 'minimumTotal') => (
    <TextField
      {...form}
      name={name}
      label={text(`rubrics.field.${name}`)}
      hint={text(`rubrics.field.${name}Hint`)}
      width={3}
      inputMode="numeric"
      autoComplete="off"
    />
  );
  return (
    <>
      <LocalizedField {...form} name="name" label={text('rubrics.field.name')} languages={LOCALES} />
      {number('scale')}
      {number('minimumTotal')}
      <h2 className="govuk-heading-m">{text('rubrics.tieBreaks')}</h2>
      <p className="govuk-body portal-text">{text('rubrics.tieBreaks.hint')}</p>
      {Array.from({ length: TIE_BREAKS }, (_, at) => (
        <SelectField
          key={at}
          {...form}
          name={`tieBreaks.tie${at}`}
          label={text('rubrics.tieBreak', { number: at + 1 })}
          emptyLabel={text('rubrics.tieBreak.none')}
          choices={possible.map((tieBreak) => ({
            value: tieBreakName(tieBreak),
            label: tieBreakText(tieBreak, rubric, { text, locale }),
          }))}
        />
      ))}
    </>
  );
}
