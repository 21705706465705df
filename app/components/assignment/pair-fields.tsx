import type { SerializeFrom } from '@remix-run/node';
import type { AssignmentPage } from '#server/assignment/get-assignment';
import { applicantLabel } from '~/domain/scoring/applicant';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { SelectField } from '../select-field';

interface PairFieldsProps extends Pick<SerializeFrom<AssignmentPage>, 'rows' | 'loads'> {
  form: { errors: FieldErrors; values: FormValues };
}

/** An application and a member of the committee. */
export function PairFields({ form, rows, loads }: PairFieldsProps) {
  const text = useText();
  return (
    <>
      <SelectField
        {...form}
        name="applicationId"
        label={text('assignment.column.application')}
        emptyLabel={text('callEditor.choose')}
        choices={rows.map(({ applicationId, applicant }) => ({
          value: applicationId,
          label: applicantLabel(applicant, text),
        }))}
      />
      <SelectField
        {...form}
        name="userId"
        label={text('assignment.column.member')}
        emptyLabel={text('callEditor.choose')}
        choices={loads
          .filter(({ institution }) => institution !== null)
          .map(({ userId, name, sheets }) => ({
            value: userId,
            label: text('assignment.member.sheets', { name, count: sheets }),
          }))}
      />
    </>
  );
}
