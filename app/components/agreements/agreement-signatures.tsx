import type { AgreementPage } from '#server/agreements/get-agreement';
import { agreementPath } from '~/domain/agreements/places';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';

interface AgreementSignaturesProps {
  side: 'organisation' | 'office';
  agreement: AgreementPage;
}

const SIDES = ['organisation', 'institution'] as const;

/** The document of an agreement with its hash, and who has signed it. */
export function AgreementSignatures({ side, agreement }: AgreementSignaturesProps) {
  const { text } = usePortal();
  const { id, document, signatures, state } = agreement;
  const home = agreementPath(side, id);
  const isDraft = state === 'draft';
  const rows = SIDES.map((of) => ({ of, signed: signatures.find((one) => one.side === of) ?? null }));
  return (
    <section aria-labelledby="document">
      <h2 className="govuk-heading-m" id="document">
        {text('agreementPages.document')}
      </h2>
      {!document && !isDraft && <p className="govuk-body">{text('agreementPages.document.none')}</p>}
      {(document !== null || isDraft) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${home}.pdf`}>
            {text(document ? 'agreementPages.document.open' : 'agreementPages.document.draft')}
          </a>
        </p>
      )}
      {document && (
        <>
          <p className="govuk-body">
            {text('agreementPages.document.at')}: <PortalTime at={document.at} />
            <br />
            {text('agreementPages.document.sha256')}: <span className="portal-digest">{document.sha256}</span>
          </p>
          <PlainTable
            caption={text('agreementPages.signatures')}
            captionSize="s"
            rows={rows}
            keyOf={({ of }) => of}
            columns={[
              { label: text('agreementPages.side'), cell: ({ of }) => text(`agreementPages.side.${of}`) },
              {
                label: text('agreementPages.signed.by'),
                cell: ({ signed }) => (signed ? <SignedBy signed={signed} /> : text('agreementPages.signed.not')),
              },
              {
                label: text('agreementPages.signed.at'),
                cell: ({ signed }) => signed && <PortalTime at={signed.at} />,
              },
            ]}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={`${home}/signatures.pdf`}>
              {text('agreementPages.document.sheet')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function SignedBy({ signed: { name, fileId } }: { signed: AgreementPage['signatures'][number] }) {
  const { text } = usePortal();
  if (fileId === null) return name;
  return (
    <>
      {text('agreementPages.signed.paper', { name })}{' '}
      <a className="govuk-link" href={`/files/${fileId}/scan`}>
        {text('agreementPages.signed.scan')}
      </a>
    </>
  );
}
