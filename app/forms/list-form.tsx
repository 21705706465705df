import { DateField } from '~/components/date-field';
import { FileField } from '~/components/file-field';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { useText } from '~/components/portal-context';
import { LIST_COLUMNS, MAX_LIST_BYTES } from '~/domain/exclusion-lists/list-file';
import type { FormReply } from './form-reply';

/** Uploads an exclusion list, or a new version of one. */
export function ListForm({ reply }: { reply: FormReply | null }) {
  const text = useText();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <PortalForm encType="multipart/form-data">
      <TextField
        {...form}
        name="name"
        label={text('exclusions.upload.name')}
        hint={text('exclusions.upload.name.hint')}
        autoComplete="off"
      />
      <DateField {...form} name="date" label={text('exclusions.upload.date')} />
      <FileField
        {...form}
        name="file"
        label={text('exclusions.upload.file')}
        hint={text('exclusions.upload.file.hint', {
          columns: LIST_COLUMNS.join(', '),
          limit: MAX_LIST_BYTES / 1_000_000,
        })}
        accept=".csv,text/csv"
      />
      <SubmitButton>{text('exclusions.upload.submit')}</SubmitButton>
    </PortalForm>
  );
}
