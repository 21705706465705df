import type { OpeningState } from '#server/opening/opening-state';
import { useText } from '../portal-context';

/** How far the run has come. */
export function OpeningProgress({ progress }: { progress: NonNullable<OpeningState['progress']> }) {
  const text = useText();
  const { done, total } = progress;
  const said = text('openingPages.session.progress', { done, total });
  return (
    <>
      <h2 className="govuk-heading-m">{text('openingPages.session.running')}</h2>
      <p className="govuk-body">
        <progress
          className="portal-upload__bar"
          max={Math.max(1, total)}
          value={total === 0 ? 1 : done}
          aria-label={said}
        />
        <span className="govuk-!-display-block" role="status">
          {said}
        </span>
      </p>
      {done === total && <p className="govuk-body">{text('openingPages.session.settling')}</p>}
      <p className="govuk-body">{text('openingPages.session.running.text')}</p>
    </>
  );
}
