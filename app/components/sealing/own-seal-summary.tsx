import type { SerializeFrom } from '@remix-run/node';
import type { OwnSealPage } from '#server/sealing/get-own-seal';
import { OPENER_STATE_LABELS } from '~/domain/sealing/labels';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

/** What an opener knows of a call: when it is opened, with whom, and how ready each of them is. */
export function OwnSealSummary({ seal }: { seal: SerializeFrom<OwnSealPage> }) {
  const { text, locale } = usePortal();
  const at = (when: Date | null, otherwise: string) => (when ? formatDateTime(locale, when) : otherwise);
  const others = seal.others.map(({ userId, name, institution, isReady }) => (
    <li key={userId}>
      {`${name}, ${institution}: `}
      {text(isReady ? 'sealing.other.ready' : 'sealing.other.waiting')}
    </li>
  ));
  return (
    <SummaryList
      rows={[
        {
          label: text('sealing.column.state'),
          value: <StatusTag status={seal.state} labels={OPENER_STATE_LABELS} />,
        },
        { label: text('callEditor.column.closesAt'), value: at(seal.closesAt, text('sealing.row.notYet')) },
        { label: text('sealing.row.openingAt'), value: at(seal.openingAt, text('sealing.row.notYet')) },
        { label: text('sealing.column.confirmed'), value: at(seal.confirmedAt, text('sealing.column.unconfirmed')) },
        { label: text('sealing.column.rehearsed'), value: at(seal.rehearsedAt, text('sealing.column.unrehearsed')) },
        { label: text('sealing.row.needed'), value: seal.needed },
        { label: text('sealing.row.others'), value: <ul className="govuk-list">{others}</ul> },
      ]}
    />
  );
}
