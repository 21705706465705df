import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { TextField } from '~/components/text-field';
import { inLanguage } from '~/domain/shared/localized';
import { EvaluationFields } from './evaluation-fields';
import { ListItems } from './list-items';
import type { SectionFieldsProps } from './section-fields';

const RULES = ['minInstitutions', 'quorum', 'minScoreSheets'] as const;

export function CommitteeFields({ choices: { names }, ...props }: SectionFieldsProps) {
  const { text, locale } = usePortal();
  const form = { errors: props.errors, values: props.values };
  return (
    <>
      {RULES.map((name) => (
        <TextField
          key={name}
          {...form}
          name={name}
          label={text(`callEditor.field.${name}`)}
          width={3}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      <EvaluationFields {...form} />
      <h2 className="govuk-heading-m">{text('callEditor.seats')}</h2>
      <ListItems {...props} list="seats">
        {(at) => (
          <div className="portal-fields">
            <SelectField
              {...form}
              name={`${at}.institutionId`}
              label={text('callEditor.field.institutionId')}
              choices={Object.entries(names.institutions).map(([value, name]) => ({
                value,
                label: inLanguage(name, locale),
              }))}
              emptyLabel={text('callEditor.choose')}
            />
            <TextField
              {...form}
              name={`${at}.seats`}
              label={text('callEditor.field.seats')}
              width={3}
              inputMode="numeric"
              autoComplete="off"
            />
          </div>
        )}
      </ListItems>
    </>
  );
}
