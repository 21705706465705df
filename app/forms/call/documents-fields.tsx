import { CheckboxField } from '~/components/checkbox-field';
import { valueOf } from '~/components/field-frame';
import { FileField } from '~/components/file-field';
import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import { ACCEPTED_EXTENSIONS, MAX_FILE_BYTES } from '~/domain/files/file-types';
import type { SectionFieldsProps } from './section-fields';

/** The documents to download, with their names, and a place for one more. */
export function DocumentsFields({ errors, values, languages, choices, items }: SectionFieldsProps) {
  const text = useText();
  const form = { errors, values };
  return (
    <>
      {Array.from({ length: items }, (_, index) => {
        const at = `documents.${index}`;
        const fileId = valueOf(values, `${at}.fileId`) ?? '';
        const file = choices.names.files[fileId] ?? '';
        const title = text('callEditor.item.documents', { number: index + 1 });
        return (
          <fieldset key={at} className="govuk-fieldset portal-item">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
            <input type="hidden" name={`${at}.fileId`} value={fileId} autoComplete="off" />
            <p className="govuk-body">
              <a className="govuk-link" href={`/files/${fileId}/${encodeURIComponent(file)}`}>
                {file}
              </a>
            </p>
            <LocalizedField {...form} name={`${at}.name`} label={text('callEditor.field.name')} languages={languages} />
            <CheckboxField {...form} name={`${at}.remove`} label={text('callEditor.item.remove', { item: title })} />
          </fieldset>
        );
      })}
      <FileField
        {...form}
        name="file"
        label={text('callEditor.documents.add')}
        hint={text('files.hint', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept={ACCEPTED_EXTENSIONS}
      />
    </>
  );
}
