import { DATE_ORDER, keyDates } from '~/domain/calls/dates';
import { useText } from '../portal-context';
import { PortalTime } from '../portal-time';
import { SummaryList } from '../summary-list';
import type { ShownContent } from './shown-content';

/** The key dates in their order, on the clock of Asia/Ashgabat. */
export function DatesSection({ content, publishedAt }: ShownContent & { publishedAt?: Date }) {
  const text = useText();
  const dates = keyDates(content.dates);
  const rows = DATE_ORDER.flatMap((name) => {
    const at = dates[name];
    const day = name === 'decisionOn' || name === 'startsOn';
    return at ? [{ label: text(`calls.date.${name}`), value: <PortalTime at={at} day={day} /> }] : [];
  });
  const published = publishedAt
    ? [{ label: text('publicCalls.date.published'), value: <PortalTime at={publishedAt} /> }]
    : [];
  return <SummaryList rows={[...published, ...rows]} />;
}
