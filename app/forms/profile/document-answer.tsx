import { valueOf } from '~/components/field-frame';
import { FileField } from '~/components/file-field';
import { useText } from '~/components/portal-context';
import { SelectField } from '~/components/select-field';
import { ACCEPTED_EXTENSIONS } from '~/domain/files/file-types';
import type { AnswerProps } from './profile-fields';
import { uploadNameOf } from './uploads';

/** One of the organisation's documents: chosen of those that are there, or sent with the form. */
export function DocumentAnswer({ form, name }: Omit<AnswerProps, 'help'>) {
  const text = useText();
  const { errors, values, files } = form;
  const chosen = valueOf(values, name) ?? '';
  const stored = Object.entries(files);
  const upload = uploadNameOf(name);
  return (
    <>
      {stored.length > 0 && (
        <SelectField
          errors={errors}
          values={values}
          name={name}
          label={text('profile.file.stored')}
          emptyLabel={text('profile.file.none')}
          choices={stored.map(([value, label]) => ({ value, label }))}
        />
      )}
      {chosen in files && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/files/${chosen}/${encodeURIComponent(files[chosen] ?? '')}`}>
            {files[chosen]}
          </a>
        </p>
      )}
      <FileField
        errors={errors}
        name={upload}
        label={text(stored.length > 0 ? 'profile.file.send' : 'profile.file.sendFirst')}
        accept={ACCEPTED_EXTENSIONS}
      />
    </>
  );
}
