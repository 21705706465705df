import type { ReplacementPage } from '#server/committee/get-replacement';
import { PART_LABELS } from '~/domain/committee/labels';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';
import { TextareaField } from '../textarea-field';

interface ReplacementFormProps {
  page: Pick<ReplacementPage, 'version' | 'members' | 'joining' | 'more'>;
  form: Partial<FormReply>;
}

/** Asks who leaves and who comes, and what becomes of the sheets that were submitted. */
export function ReplacementForm({ page: { version, members, joining, more }, form }: ReplacementFormProps) {
  const { text, locale } = usePortal();
  return (
    <PortalForm>
      <input type="hidden" name="version" value={version} autoComplete="off" />
      <RadiosField
        {...form}
        name="leaving"
        label={text('committee.replace.leaving')}
        choices={members.map(({ userId, name, institution, part, sheets }) => ({
          value: userId,
          label: `${name}: ${text(PART_LABELS[part])}`,
          hint: `${inLanguage(institution, locale)}${sheets ? `. ${text('committee.replace.sheets', sheets)}` : ''}`,
        }))}
      />
      <div className="portal-fields">
        <TextField
          {...form}
          name="search"
          label={text('sealing.field.search')}
          hint={more ? text('committee.replace.search.more') : undefined}
          autoComplete="off"
        />
        <SubmitButton kind="secondary" formMethod="get">
          {text('sealing.field.search.submit')}
        </SubmitButton>
      </div>
      <RadiosField
        {...form}
        name="joining"
        label={text('committee.replace.joining')}
        choices={[
          ...joining.map(({ userId, name, institution, part }) => ({
            value: userId,
            label: part ? `${name}: ${text(PART_LABELS[part])}` : name,
            hint: inLanguage(institution, locale),
          })),
          { value: '', label: text('committee.replace.nobody') },
        ]}
      />
      <RadiosField
        {...form}
        name="sheets"
        label={text('committee.replace.submittedSheets')}
        choices={[
          { value: 'kept', label: text('committee.replace.kept') },
          { value: 'void', label: text('committee.replace.void') },
        ]}
      />
      <TextareaField
        {...form}
        name="reason"
        label={text('committee.replace.reason')}
        hint={text('committee.replace.reason.hint')}
        rows={3}
      />
      <SubmitButton kind="warning">{text('committee.replace.submit')}</SubmitButton>
    </PortalForm>
  );
}
