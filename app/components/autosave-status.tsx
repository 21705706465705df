import { useText } from './portal-context';

/**
 * Says how what is typed stands: saved by the portal, kept on this device, or neither. The sentences come along with the
 * page: they are needed when the portal cannot be reached.
 */
export function AutosaveStatus() {
  const text = useText();
  return (
    <div className="portal-autosave">
      <p
        className="govuk-body portal-quiet"
        role="status"
        data-autosave-status=""
        data-restored={text('keeping.restored', { time: '{time}' })}
        data-restored-saved={text('keeping.restoredSaved', { time: '{time}' })}
        data-unreachable-kept={text('keeping.unreachable.kept')}
        data-unreachable-open={text('keeping.unreachable.open')}
        data-signed-out-kept={text('keeping.signedOut.kept')}
        data-signed-out-open={text('keeping.signedOut.open')}
        data-refused-kept={text('keeping.refused.kept')}
        data-refused-open={text('keeping.refused.open')}
        // The script may have written here before React comes.
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <p className="govuk-body" data-autosave-sign-in="" hidden>
        <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
          {text('keeping.signIn')}
        </a>
      </p>
    </div>
  );
}
