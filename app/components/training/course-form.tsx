import type { Localized } from '~/domain/shared/localized';
import { inLanguage } from '~/domain/shared/localized';
import { LOCALES } from '~/domain/shared/locale';
import type { FormReply } from '~/forms/form-reply';
import { FormItems } from '~/forms/form-items';
import { itemsIn } from '~/forms/unfold';
import { CheckboxField } from '../checkbox-field';
import { CheckboxesField } from '../checkboxes-field';
import { DateField } from '../date-field';
import { LocalizedField } from '../localized-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface CourseFormProps {
  calls: readonly { id: string; reference: string; title: Localized }[];
  reply: FormReply;
  /** What the keys of new sessions begin with. */
  newKey: string;
}

/** What a course is, its rule and its sessions. */
export function CourseForm({ calls, reply, newKey }: CourseFormProps) {
  const { text, locale } = usePortal();
  const { errors, values } = reply;
  const field = { errors, values };
  const there = itemsIn(values, 'sessions');
  return (
    <PortalForm>
      <input type="hidden" name="version" value={String(values.version ?? '0')} />
      <LocalizedField {...field} name="title" label={text('training.course')} languages={LOCALES} />
      <LocalizedField
        {...field}
        name="topics"
        label={text('training.topics')}
        hint={text('training.topics.hint')}
        languages={LOCALES}
        rows={9}
      />
      <CheckboxesField
        {...field}
        name="calls"
        label={text('training.calls')}
        hint={text(calls.length === 0 ? 'training.calls.none' : 'training.calls.hint')}
        choices={calls.map(({ id, reference, title }) => ({
          value: id,
          label: `${reference}: ${inLanguage(title, locale)}`,
        }))}
      />
      <h2 className="govuk-heading-m">{text('training.rule')}</h2>
      <TextField
        {...field}
        name="share"
        label={text('training.field.share')}
        suffix="%"
        width={3}
        inputMode="numeric"
      />
      <CheckboxField {...field} name="everyCoordinator" label={text('training.field.everyCoordinator')} />
      <TextField
        {...field}
        name="staffShare"
        label={text('training.field.staffShare')}
        hint={text('training.field.staffShare.hint')}
        suffix="%"
        width={3}
        inputMode="numeric"
      />
      <h2 className="govuk-heading-m">{text('training.sessions')}</h2>
      <FormItems
        {...field}
        list="sessions"
        items={there + (there === 0 ? 5 : 1)}
        title={(number) => text('training.session', { number })}
        newKey={newKey}
      >
        {(at) => (
          <>
            <DateField {...field} name={`${at}.day`} label={text('training.session.day')} />
            {(['from', 'to'] as const).map((name) => (
              <TextField
                key={name}
                {...field}
                name={`${at}.${name}`}
                label={text(`training.session.${name}`)}
                hint={text('training.session.time.hint')}
                width={5}
              />
            ))}
            <TextField {...field} name={`${at}.place`} label={text('training.session.place')} />
            <TextField {...field} name={`${at}.trainer`} label={text('training.session.trainer')} />
          </>
        )}
      </FormItems>
      <p>
        <SubmitButton kind="secondary" name="go" value="more">
          {text('training.session.add')}
        </SubmitButton>
      </p>
      <SubmitButton name="go" value="save">
        {text('training.save')}
      </SubmitButton>
    </PortalForm>
  );
}
