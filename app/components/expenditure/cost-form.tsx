import type { SerializeFrom } from '@remix-run/node';
import type { ReportExpenditure } from '#server/expenditure/get-report-expenditure';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { DateField } from '../date-field';
import { FileField } from '../file-field';
import { HiddenFields } from '../hidden-fields';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SelectField } from '../select-field';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface CostFormProps {
  page: Pick<SerializeFrom<ReportExpenditure>, 'budget' | 'receipts' | 'currency'>;
  /** What the cost is so far. */
  values: FormValues;
  reply: FormReply | undefined;
  hidden: FormValues;
  /** Of a new cost: another one can follow. */
  isNew?: boolean;
}

/** One cost; its receipt is one that is there already, or a file that comes with the form. */
export function CostForm({
  page: { budget, receipts, currency },
  values,
  reply,
  hidden,
  isNew = false,
}: CostFormProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? values };
  return (
    <PortalForm encType="multipart/form-data">
      <HiddenFields values={hidden} />
      <SelectField
        {...field}
        name="line"
        label={text('expenditure.line')}
        emptyLabel={text('expenditure.choose')}
        choices={budget.map(({ key, categoryLabel, description }) => ({
          value: key,
          label: description,
          group: inLanguage(categoryLabel, locale),
        }))}
      />
      <DateField {...field} name="spentOn" label={text('expenditure.spentOn')} />
      <TextField {...field} name="description" label={text('expenditure.description')} autoComplete="off" />
      <TextField {...field} name="supplier" label={text('expenditure.supplier')} autoComplete="off" />
      <TextField
        {...field}
        name="document"
        label={text('expenditure.document')}
        hint={text('expenditure.document.hint')}
        width={20}
        autoComplete="off"
      />
      <TextField
        {...field}
        name="amount"
        label={text('expenditure.amount')}
        inputMode="decimal"
        width={10}
        suffix={currency}
        autoComplete="off"
      />
      {receipts.length > 0 && (
        <SelectField
          {...field}
          name="receipt"
          label={text('expenditure.receipt')}
          emptyLabel={text('expenditure.receipt.none')}
          choices={receipts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FileField
        {...field}
        name="file"
        label={text('expenditure.receipt.file')}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
      />
      <ButtonGroup>
        <SubmitButton>{text('expenditure.save')}</SubmitButton>
        {isNew && (
          <SubmitButton kind="secondary" name="then" value="another">
            {text('expenditure.save.another')}
          </SubmitButton>
        )}
      </ButtonGroup>
    </PortalForm>
  );
}
