import { SEVERITY_LABELS } from '~/domain/quality/labels';
import { SEVERITIES, type QualityStandard } from '~/domain/quality/quality';
import { inLanguage } from '~/domain/shared/localized';
import { FormItems } from '~/forms/form-items';
import type { FormReply } from '~/forms/form-reply';
import { itemsIn } from '~/forms/unfold';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SelectField } from '../select-field';
import { TextareaField } from '../textarea-field';

interface FindingFieldsProps {
  standards: readonly QualityStandard[];
  newKey: string;
  reply: FormReply;
}

/** The findings of a visit, with an empty one behind the last. */
export function FindingFields({ standards, newKey, reply }: FindingFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return (
    <FormItems
      {...field}
      list="findings"
      items={itemsIn(reply.values, 'findings') + 1}
      title={(number) => text('quality.finding.number', { number })}
      newKey={newKey}
    >
      {(at) => (
        <>
          <TextareaField {...field} rows={2} name={`${at}.text`} label={text('quality.finding')} />
          <SelectField
            {...field}
            name={`${at}.standard`}
            label={text('quality.standard')}
            emptyLabel={text('quality.standard.none')}
            choices={standards.map(({ key, text: said }) => ({ value: key, label: inLanguage(said, locale) }))}
          />
          <RadiosField
            {...field}
            inline
            name={`${at}.severity`}
            label={text('quality.severity')}
            choices={SEVERITIES.map((value) => ({ value, label: text(SEVERITY_LABELS[value].label) }))}
          />
          <TextareaField {...field} rows={2} name={`${at}.action`} label={text('quality.action')} />
          <DateField {...field} name={`${at}.dueOn`} label={text('quality.dueOn')} />
        </>
      )}
    </FormItems>
  );
}
