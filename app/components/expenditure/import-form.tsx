import { MAX_COSTS_FILE_BYTES } from '~/forms/expenditure';
import type { FormReply } from '~/forms/form-reply';
import { FileField } from '../file-field';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface ImportFormProps {
  budget: readonly { key: string; description: string }[];
  reply: FormReply | undefined;
  formKey: string;
}

/** A list of costs as a file or pasted out of a spreadsheet, and how it has to look. */
export function ImportForm({ budget, reply, formKey }: ImportFormProps) {
  const text = useText();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <p className="govuk-body">{text('expenditure.import.text')}</p>
      <ol className="govuk-list govuk-list--number">
        <li>{text('expenditure.import.line')}</li>
        <li>{text('expenditure.import.day')}</li>
        <li>{text('expenditure.description')}</li>
        <li>{text('expenditure.supplier')}</li>
        <li>{text('expenditure.document.hint')}</li>
        <li>{text('expenditure.import.amount')}</li>
        <li>{text('expenditure.import.receipt')}</li>
      </ol>
      <PlainTable
        caption={text('expenditure.import.lines')}
        captionSize="s"
        rows={budget}
        keyOf={({ key }) => key}
        columns={[
          { label: text('expenditure.import.key'), cell: ({ key }) => key },
          { label: text('expenditure.line'), cell: ({ description }) => description },
        ]}
      />
      <PortalForm encType="multipart/form-data">
        <input type="hidden" name="formKey" value={formKey} autoComplete="off" />
        <FileField
          {...field}
          name="file"
          label={text('expenditure.import.file')}
          hint={text('expenditure.import.file.hint', { limit: MAX_COSTS_FILE_BYTES / 1_000_000 })}
          accept=".csv,.xlsx"
        />
        <TextareaField {...field} name="text" label={text('expenditure.import.pasted')} rows={10} />
        <SubmitButton>{text('expenditure.import.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
