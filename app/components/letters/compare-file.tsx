import { useText } from '../portal-context';

/**
 * Compares a PDF that the visitor has with the letter that was issued. The file does not leave the device: `compareFiles`
 * reads it there. Without script the digest says the same to whoever can compute one.
 */
export function CompareFile({ sha256 }: { sha256: string }) {
  const text = useText();
  return (
    <section aria-labelledby="compare">
      <h2 className="govuk-heading-m" id="compare">
        {text('letterCheck.compare')}
      </h2>
      <div
        hidden
        data-compare-sha256={sha256}
        data-same={text('letterCheck.same')}
        data-other={text('letterCheck.other')}
      >
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="compared-file">
            {text('letterCheck.file')}
          </label>
          <div className="govuk-hint" id="compared-file-hint">
            {text('letterCheck.fileHint')}
          </div>
          <input
            className="govuk-file-upload"
            id="compared-file"
            type="file"
            accept="application/pdf,.pdf"
            aria-describedby="compared-file-hint"
          />
        </div>
        <p className="govuk-body govuk-!-font-weight-bold" role="status" />
      </div>
      <p className="govuk-body">{text('letterCheck.digest')}</p>
      <p className="govuk-body portal-digest govuk-!-font-size-16">{sha256}</p>
    </section>
  );
}
