import type { SerializeFrom } from '@remix-run/node';
import type { ListedMeeting } from '#server/meetings/list-meetings';
import { PART_LABELS } from '~/domain/committee/labels';
import { formatDateTime } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';

type Meeting = SerializeFrom<ListedMeeting>;

/** The record of one meeting. */
export function MeetingView({ meeting }: { meeting: Meeting }) {
  const { text, locale } = usePortal();
  const { number, heldAt, place, present, absent, recused, quorum, decisions, recorded } = meeting;
  const at = formatDateTime(locale, new Date(recorded.at));
  return (
    <section aria-labelledby={`meeting-${number}`}>
      <h2 className="govuk-heading-m" id={`meeting-${number}`}>
        {text('meetings.number', { number })}
      </h2>
      <SummaryList
        rows={[
          { label: text('meetings.heldAt'), value: formatDateTime(locale, new Date(heldAt)) },
          { label: text('meetings.place'), value: place },
          { label: text('meetings.present'), value: <People people={present} /> },
          { label: text('meetings.absent'), value: <People people={absent} /> },
          { label: text('meetings.recused'), value: <People people={recused} /> },
          {
            label: text('meetings.quorum'),
            value: text(quorum.reached ? 'meetings.quorum.reached' : 'meetings.quorum.missed', {
              present: quorum.present,
              needed: quorum.needed,
            }),
          },
          { label: text('meetings.decisions'), value: <span className="portal-lines">{decisions}</span> },
        ]}
      />
      <p className="govuk-body-s">{text('meetings.recordedBy', { name: recorded.name, at })}</p>
    </section>
  );
}

function People({ people }: { people: Meeting['present'] }) {
  const { text } = usePortal();
  if (people.length === 0) return text('meetings.nobody');
  return (
    <ul className="govuk-list">
      {people.map(({ userId, name, part, institution }) => (
        <li key={userId}>
          {name}, {text(PART_LABELS[part])}, <LocalizedText value={institution} />
        </li>
      ))}
    </ul>
  );
}
