import { MILESTONE_KINDS } from '~/domain/agreements/content';
import type { Locale } from '~/domain/shared/locale';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { FormItems } from '~/forms/form-items';
import type { FormReply } from '~/forms/form-reply';
import { itemsIn } from '~/forms/unfold';
import { CheckboxField } from '../checkbox-field';
import { CheckboxesField } from '../checkboxes-field';
import { DateField } from '../date-field';
import { LocalizedField } from '../localized-field';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

interface ScheduleFieldsProps {
  reply: FormReply;
  languages: readonly Locale[];
  currency: string;
  /** Milestones as they are saved, which others can wait for. */
  milestones: readonly { key: string; title: Localized }[];
  /** What the keys of a new milestone and a new budget line begin with. */
  newKeys: { milestone: string; line: string };
  /** Keys of milestones and budget lines that cannot be taken out any more. */
  staying?: { milestones: readonly string[]; lines: readonly string[] };
}

/** The milestones and the budget of an agreement, with one more of each to fill in. */
export function ScheduleFields({ reply, languages, currency, milestones, newKeys, staying }: ScheduleFieldsProps) {
  const { text, locale } = usePortal();
  const { errors, values } = reply;
  const field = { errors, values };
  const planned = itemsIn(values, 'milestones');
  return (
    <>
      <h2 className="govuk-heading-m">{text('agreements.page.milestones')}</h2>
      <RadiosField
        {...field}
        name="by"
        label={text('schedule.by')}
        choices={[
          { value: 'amounts', label: text('schedule.by.amounts', { currency }) },
          { value: 'percent', label: text('schedule.by.percent') },
        ]}
      />
      <FormItems
        {...field}
        list="milestones"
        items={planned + 1}
        title={(number) => text('schedule.milestone', { number })}
        newKey={newKeys.milestone}
        staying={staying?.milestones}
      >
        {(at) => (
          <>
            <LocalizedField {...field} name={`${at}.title`} label={text('schedule.title')} languages={languages} />
            <SelectField
              {...field}
              name={`${at}.kind`}
              label={text('schedule.kind')}
              emptyLabel={text('schedule.choose')}
              choices={MILESTONE_KINDS.map((value) => ({ value, label: text(`schedule.kind.${value}`) }))}
            />
            <DateField {...field} name={`${at}.dueOn`} label={text('schedule.dueOn')} />
            <TextField {...field} name={`${at}.share`} label={text('schedule.share')} inputMode="decimal" width={10} />
            <LocalizedField
              {...field}
              name={`${at}.deliverables`}
              label={text('schedule.deliverables')}
              hint={text('schedule.lines')}
              languages={languages}
              rows={3}
            />
            <LocalizedField
              {...field}
              name={`${at}.evidence`}
              label={text('schedule.evidence')}
              hint={text('schedule.lines')}
              languages={languages}
              rows={3}
            />
            {milestones.length > 0 && (
              <CheckboxesField
                {...field}
                name={`${at}.after`}
                label={text('schedule.after')}
                small
                choices={milestones.map(({ key, title }) => ({ value: key, label: inLanguage(title, locale) || key }))}
              />
            )}
            <CheckboxField {...field} name={`${at}.visit`} label={text('schedule.visit')} />
          </>
        )}
      </FormItems>
      <h2 className="govuk-heading-m">{text('schedule.budget')}</h2>
      <FormItems
        {...field}
        list="budget"
        items={itemsIn(values, 'budget') + 1}
        title={(number) => text('schedule.line', { number })}
        newKey={newKeys.line}
        staying={staying?.lines}
      >
        {(at) => (
          <>
            <LocalizedField
              {...field}
              name={`${at}.categoryLabel`}
              label={text('schedule.category')}
              languages={languages}
            />
            <TextField {...field} name={`${at}.description`} label={text('schedule.description')} />
            <TextField
              {...field}
              name={`${at}.amount`}
              label={text('schedule.amount', { currency })}
              inputMode="decimal"
              width={10}
            />
          </>
        )}
      </FormItems>
    </>
  );
}
