import { useRevalidator } from '@remix-run/react';
import { useRef, type MouseEvent } from 'react';
import { buttonClass } from '~/components/submit-button';
import { FileField } from '~/components/file-field';
import { FileList, type ListedFile } from '~/components/file-list';
import { FieldError, fieldId, FieldHint } from '~/components/field-frame';
import { usePortal } from '~/components/portal-context';
import type { QuestionOf } from '~/domain/applications/form-definition';
import { FILE_MEDIA_TYPES, FILE_TYPES, MAX_FILE_BYTES } from '~/domain/files/file-types';
import { formatSizeLimit } from '~/locales/formats';
import { useFileUpload } from '../use-file-upload';
import { answerName } from './answer-names';
import { useQuestionWords } from './question-words';
import { useSection } from './section-state';

/** Where the pages around the files of an application are. */
export interface FileHrefs {
  removal: (question: string, fileId: string) => string;
}

interface FilesQuestionProps {
  question: QuestionOf<'files'>;
  files: readonly ListedFile[];
  hrefs: FileHrefs;
  /** Null in a preview, which takes no files. */
  applicationId: string | null;
}

/**
 * A question that files answer. Without script the file goes with the section's form, so that nothing typed is lost; with
 * it, in pieces, while the page stays.
 */
export function FilesQuestion({ question, files, hrefs, applicationId }: FilesQuestionProps) {
  const { text, locale } = usePortal();
  const { errors } = useSection();
  const { label, help, name: title } = useQuestionWords(question);
  const name = answerName(question.key);
  const inputName = `files.${question.key}`;
  const types = question.types.length > 0 ? question.types : FILE_MEDIA_TYPES;
  const extensions = types.flatMap((type) => FILE_TYPES[type].extensions);
  const hint = text('answers.files.hint', {
    types: [...new Set(extensions)].join(', '),
    size: formatSizeLimit(locale, question.maxBytes),
    limit: question.maxFiles,
  });
  return (
    <fieldset className="govuk-fieldset portal-answer-files" id={fieldId(name)} tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <FieldHint name={name} label={label} hint={help} />
      <FieldError name={name} label={label} errors={errors} />
      {files.length > 0 ? (
        <FileList files={files} total={files.length} removalHref={(id) => hrefs.removal(question.key, id)} />
      ) : (
        <p className="govuk-body portal-quiet">{text('answers.files.none')}</p>
      )}
      {applicationId === null && <p className="govuk-hint">{text('answers.files.preview', { hint })}</p>}
      {applicationId !== null && files.length < question.maxFiles && (
        <>
          <FileField
            name={inputName}
            label={text('answers.files.field', { label: title })}
            hint={hint}
            accept={extensions.map((extension) => `.${extension}`).join(',')}
            errors={errors}
          />
          <SendFile subject={`application:${applicationId}.${question.key}`} question={question.key} />
        </>
      )}
    </fieldset>
  );
}

function SendFile({ subject, question }: { subject: string; question: string }) {
  const { text } = usePortal();
  const { revalidate } = useRevalidator();
  const sent = useRef<HTMLInputElement | null>(null);
  const upload = useFileUpload(subject, text, () => {
    if (sent.current) sent.current.value = '';
    revalidate();
  });
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    const input = event.currentTarget.form?.elements.namedItem(`files.${question}`);
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    // The portal says what is wrong with a form without a file, and with one that is too large from the start.
    if (!file || file.size === 0 || file.size > MAX_FILE_BYTES) return;
    event.preventDefault();
    sent.current = input as HTMLInputElement;
    upload.start(file);
  };
  return (
    <>
      <div className="portal-upload" role="status">
        {upload.message && <p className={upload.failed ? 'govuk-error-message' : 'govuk-body'}>{upload.message}</p>}
      </div>
      {upload.percent !== null && (
        <p className="govuk-body">
          <progress className="portal-upload__bar" max={100} value={upload.percent} aria-label={upload.message} />{' '}
          <button type="button" className={buttonClass('secondary')} onClick={upload.stop}>
            {text('files.stop')}
          </button>
        </p>
      )}
      <button type="submit" name="upload" value={question} className={buttonClass('secondary')} onClick={onClick}>
        {text('answers.files.send')}
      </button>
    </>
  );
}
