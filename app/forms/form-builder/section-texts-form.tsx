import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { LocalizedField } from '~/components/localized-field';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { LOCALES } from '~/domain/shared/locale';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

interface SectionTextsFormProps {
  caption: string;
  title: string;
  errors: FieldErrors | undefined;
  values: FormValues;
  base: string;
  /** Where "back" leads. */
  back: string;
}

/** Title and introduction of a section, in every language. */
export function SectionTextsForm({ caption, title, base, back, ...form }: SectionTextsFormProps) {
  const text = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={caption}>{title}</PageHeading>
      <PortalForm>
        <input type="hidden" name="base" value={base} autoComplete="off" />
        <LocalizedField
          {...form}
          name="title"
          label={text('formBuilder.field.sectionTitle')}
          hint={text('formBuilder.hint.oneLanguage')}
          languages={LOCALES}
        />
        <LocalizedField
          {...form}
          name="introduction"
          label={text('formBuilder.field.introduction')}
          hint={text('formBuilder.hint.introduction')}
          languages={LOCALES}
          rows={5}
        />
        <ButtonGroup>
          <SubmitButton>{text('formBuilder.save')}</SubmitButton>
          <a className="govuk-link" href={back}>
            {text('formBuilder.back')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
