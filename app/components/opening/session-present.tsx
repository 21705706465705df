import type { OpeningState } from '#server/opening/opening-state';
import { formatTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { PlainTable } from '../plain-table';
import { SecondsTime } from './seconds-time';

/** Which openers are there, and until when the others can come. */
export function SessionPresent({ state }: { state: Pick<OpeningState, 'session' | 'needed'> }) {
  const { text } = usePortal();
  const { session, needed } = state;
  if (!session) return <p className="govuk-body">{text('openingPages.session.nobody')}</p>;
  const { present, recovery, endsAt } = session;
  const came = present.length + (recovery ? 1 : 0);
  return (
    <>
      <PlainTable
        caption={text('openingPages.session.present', { present: came, needed })}
        captionSize="s"
        rows={present}
        keyOf={({ name, at }) => `${name} ${at.toISOString()}`}
        columns={[
          { label: text('openingPages.present.name'), cell: ({ name }) => name },
          { label: text('openingPages.present.at'), cell: ({ at }) => <SecondsTime at={at} /> },
        ]}
      />
      {recovery && <p className="govuk-body">{text('openingPages.session.recoveryThere')}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">
        {text('openingPages.session.until', { time: formatTime(endsAt) })}
      </p>
    </>
  );
}
