import type { OwnAppeals } from '#server/appeals/get-own-appeals';
import { MOST_APPEAL } from '~/domain/appeals/schema';
import { APPEAL_GROUNDS } from '~/domain/appeals/status';
import type { FormReply } from '~/forms/form-reply';
import { formatBytes } from '~/locales/formats';
import { CheckboxesField } from '../checkboxes-field';
import { FormFiles } from '../form-files';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { ConfirmFields } from '../submissions/confirm-fields';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { WarningText } from '../warning-text';

interface AppealFormProps {
  page: OwnAppeals;
  formKey: string;
  reply: FormReply | undefined;
}

/** Grounds, words and files of an appeal; one form, so that nothing typed is lost while files are added or removed. */
export function AppealForm({ page, formKey, reply }: AppealFormProps) {
  const { locale, text } = usePortal();
  const { files, maySubmit, hasSecondStep } = page;
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm encType="multipart/form-data">
      {/* The Enter key presses the first button of a form: it must not remove a file. */}
      <button
        type="submit"
        name="go"
        value={maySubmit ? 'submit' : 'file'}
        className="govuk-visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      >
        {maySubmit ? text('appeals.submit') : text('appeals.files.add')}
      </button>
      {maySubmit && (
        <>
          <CheckboxesField
            {...field}
            name="grounds"
            label={text('appeals.grounds')}
            choices={APPEAL_GROUNDS.map((value) => ({ value, label: text(`appeals.ground.${value}`) }))}
          />
          <TextareaField
            {...field}
            name="text"
            label={text('appeals.text')}
            hint={text('appeals.text.hint')}
            rows={10}
            maxCharacters={MOST_APPEAL}
          />
        </>
      )}
      <FormFiles
        {...field}
        files={files.map(({ bytes, ...file }) => ({ ...file, size: formatBytes(locale, bytes) }))}
        label={text('appeals.files')}
        addLabel={text('appeals.files.add')}
      />
      {maySubmit ? (
        <>
          <WarningText>{text('appeals.warning')}</WarningText>
          <ConfirmFields formKey={formKey} hasSecondStep={hasSecondStep} reply={reply} />
          <SubmitButton name="go" value="submit">
            {text('appeals.submit')}
          </SubmitButton>
        </>
      ) : (
        <p className="govuk-body">{text('appeals.signatoryOnly')}</p>
      )}
    </PortalForm>
  );
}
