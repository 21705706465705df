import type { OfficeAgreementPage } from '#server/agreements/get-agreement';
import { FILE_STATE_LABELS } from '~/domain/files/labels';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import type { FileState } from '~/domain/files/status';
import type { FormReply } from '~/forms/form-reply';
import { formatBytes } from '~/locales/formats';
import { FileField } from '../file-field';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { RadiosField } from '../radios-field';
import { StatusTag } from '../status-tag';
import { SubmitButton } from '../submit-button';

interface PaperFormProps {
  agreement: OfficeAgreementPage;
  scans: readonly { id: string; name: string; bytes: number; state: FileState }[];
  /** Of the document that is signed. */
  sha256: string;
  reply: FormReply | undefined;
}

/** Adds scans of the signed document, and records whose signature is on one. */
export function PaperForm({ agreement, scans, sha256, reply }: PaperFormProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values };
  const sides = (['organisation', 'institution'] as const).filter(
    (side) => !agreement.signatures.some((one) => one.side === side),
  );
  const clean = scans.filter(({ state }) => state === 'clean');
  return (
    <PortalForm encType="multipart/form-data">
      <input type="hidden" name="sha256" value={sha256} />
      {scans.length > 0 && (
        <PlainTable
          caption={text('documents.count', { count: scans.length })}
          captionSize="s"
          rows={scans}
          keyOf={({ id }) => id}
          columns={[
            { label: text('documents.name'), cell: ({ name }) => name },
            { label: text('documents.size'), cell: ({ bytes }) => formatBytes(locale, bytes) },
            {
              label: text('documents.state'),
              cell: ({ state }) => <StatusTag status={state} labels={FILE_STATE_LABELS} />,
            },
          ]}
        />
      )}
      <FileField
        {...field}
        name="files"
        label={text('agreementPages.paper.files', { limit: MAX_FILE_BYTES / 1024 / 1024 })}
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <p>
        <SubmitButton kind="secondary" name="go" value="file">
          {text('agreementPages.paper.add')}
        </SubmitButton>
      </p>
      {clean.length === 0 ? (
        <p className="govuk-body">{text('agreementPages.paper.none')}</p>
      ) : (
        <>
          <RadiosField
            {...field}
            name="side"
            label={text('agreementPages.paper.side')}
            choices={sides.map((value) => ({ value, label: text(`agreementPages.side.${value}`) }))}
          />
          <RadiosField
            {...field}
            name="fileId"
            label={text('agreementPages.paper.file')}
            choices={clean.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SubmitButton name="go" value="record">
            {text('agreementPages.paper.record')}
          </SubmitButton>
        </>
      )}
    </PortalForm>
  );
}
