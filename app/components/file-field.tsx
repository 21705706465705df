import { describedBy, errorClass, FieldFrame, fieldId, type FieldProps } from './field-frame';

export interface FileFieldProps extends FieldProps {
  /** Allowed types, as the `accept` attribute takes them. */
  accept?: string;
  multiple?: boolean;
}

/** A file chooser; its form needs `encType="multipart/form-data"`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <FieldFrame field={field}>
      <input
        className={`govuk-file-upload${errorClass('govuk-file-upload', field)}`}
        id={fieldId(field.name)}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={field.errors?.[field.name] ? true : undefined}
        {...describedBy(field)}
      />
    </FieldFrame>
  );
}
