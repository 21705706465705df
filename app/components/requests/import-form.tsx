import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import { IMPORT_LABELS } from '~/domain/requests/import-table';
import { IMPORT_COLUMNS, MOST_IMPORTED, type ImportColumn } from '~/domain/requests/imported';
import { AGE_GROUPS, DISABILITIES, REQUEST_SOURCES, SEXES } from '~/domain/requests/request';
import type { CriterionOfRecipients } from '~/domain/services/service';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { Details } from '../details';
import { FileField } from '../file-field';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

interface ImportFormProps {
  serviceId: string;
  places: readonly Place[];
  criteria: readonly CriterionOfRecipients[];
  reply: FormReply | undefined;
}

/** A list of requests as a file or pasted out of a spreadsheet, and how it has to look. */
export function ImportForm({ serviceId, places, criteria, reply }: ImportFormProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values };
  const template = `/services/${serviceId}/requests/template`;
  const allowed: Record<ImportColumn, readonly string[]> = {
    receivedOn: [text('registerImport.day')],
    place: places.map((place) => inLanguage(placeName(place), locale)),
    source: REQUEST_SOURCES.map((value) => text(`request.source.${value}`)),
    ageGroup: AGE_GROUPS.map((value) => text(`request.age.${value}`)),
    sex: SEXES.map((value) => text(`request.sex.${value}`)),
    disability: DISABILITIES.map((value) => text(`request.disability.${value}`)),
    met: [
      text('registerImport.met', { all: text('registerImport.all') }),
      ...criteria.map(({ text: said }, at) => `${at + 1}: ${inLanguage(said, locale)}`),
    ],
    note: [text('register.note.hint')],
  };
  return (
    <>
      <p className="govuk-body">{text('registerImport.text', { limit: MOST_IMPORTED })}</p>
      <p className="govuk-body">{text('registerImport.repeated')}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${template}.xlsx`}>
            {text('registerImport.template.xlsx')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${template}.csv`}>
            {text('registerImport.template.csv')}
          </a>
        </li>
      </ul>
      <Details summary={text('registerImport.columns')}>
        <PlainTable
          caption={text('registerImport.columns')}
          captionSize="s"
          rows={IMPORT_COLUMNS}
          keyOf={(column) => column}
          columns={[
            { label: text('registerImport.column'), cell: (column) => text(IMPORT_LABELS[column]) },
            { label: text('registerImport.allowed'), cell: (column) => <Values values={allowed[column]} /> },
          ]}
        />
      </Details>
      <PortalForm encType="multipart/form-data">
        <FileField
          {...field}
          name="file"
          label={text('registerImport.file')}
          hint={text('registerImport.file.hint')}
          accept=".csv,.xlsx"
        />
        <TextareaField {...field} name="text" label={text('registerImport.pasted')} rows={6} />
        <SubmitButton>{text('registerImport.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}

function Values({ values }: { values: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}
