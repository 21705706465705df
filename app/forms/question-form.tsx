import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import type { NamedLot } from '~/domain/calls/lot-names';
import { QUESTION_LENGTH } from '~/domain/clarifications/schema';
import { LOCALES } from '~/domain/shared/locale';
import { inLanguage } from '~/domain/shared/localized';
import { valueOf } from '~/components/field-frame';
import type { FormReply } from './form-reply';

interface QuestionFormProps {
  lots: readonly NamedLot[];
  /** Names this form; one that comes back with a mistake keeps its own. */
  formKey: string;
  reply: FormReply | null | undefined;
}

/** Asks for a question about a call (`questionSchema`). */
export function QuestionForm({ lots, formKey, reply }: QuestionFormProps) {
  const { locale, text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values ?? { language: locale } };
  return (
    <PortalForm>
      <input type="hidden" name="formKey" value={valueOf(form.values, 'formKey') ?? formKey} />
      {lots.length > 1 && (
        <SelectField
          {...form}
          name="lot"
          label={text('clarifications.own.lot')}
          emptyLabel={text('clarifications.own.lot.whole')}
          choices={lots.map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))}
        />
      )}
      <TextareaField
        {...form}
        name="text"
        label={text('clarifications.own.text')}
        hint={text('clarifications.own.text.hint')}
        rows={6}
        maxCharacters={QUESTION_LENGTH}
      />
      <SelectField
        {...form}
        name="language"
        label={text('clarifications.own.language')}
        choices={LOCALES.map((value) => ({ value, label: text(`language.${value}`) }))}
      />
      <SubmitButton>{text('clarifications.own.send')}</SubmitButton>
    </PortalForm>
  );
}
