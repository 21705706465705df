import type { ShownPrecondition } from '#server/preconditions/get-preconditions';
import { MOST_SAID } from '~/domain/preconditions/schema';
import type { FormReply } from '~/forms/form-reply';
import { formatBytes } from '~/locales/formats';
import { FormFiles } from '../form-files';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import type { EvidenceFile } from './precondition-head';

interface EvidenceFormProps {
  item: ShownPrecondition;
  files: readonly EvidenceFile[];
  reply: FormReply | undefined;
}

/** How an organisation shows that a precondition is met; one form, so that nothing typed is lost while files are added. */
export function EvidenceForm({ item, files, reply }: EvidenceFormProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? { note: item.evidence?.note ?? '' } };
  return (
    <PortalForm encType="multipart/form-data">
      {/* The Enter key presses the first button of a form: it must not remove a file. */}
      <button type="submit" name="go" value="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('preconditions.give')}
      </button>
      <input type="hidden" name="version" value={item.version} />
      <TextareaField
        {...field}
        name="note"
        label={text('preconditions.note')}
        hint={text('preconditions.note.hint')}
        rows={6}
        maxCharacters={MOST_SAID}
      />
      <FormFiles
        {...field}
        files={files.map(({ bytes, ...file }) => ({ ...file, size: formatBytes(locale, bytes) }))}
        label={text('preconditions.files')}
        addLabel={text('preconditions.files.add')}
      />
      <SubmitButton name="go" value="submit">
        {text('preconditions.give')}
      </SubmitButton>
    </PortalForm>
  );
}
