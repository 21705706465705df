import { emptyLocalized, inLanguage, type Localized } from '~/domain/shared/localized';
import { formatMoney, formatNumber } from '~/locales/formats';
import { heading, paragraphs, saidIn } from '../layout/blocks';
import { keepTogether, type Sheet } from '../layout/sheet';
import { table } from '../layout/table';
import type { PrintedCall } from './call';

const COLUMNS = [
  { title: 'publicCalls.lot.sign', share: 0.05 },
  { title: 'publicCalls.service', share: 0.24 },
  { title: 'publicCalls.place', share: 0.13 },
  { title: 'publicCalls.lot.ceiling', share: 0.16, numeric: true },
  { title: 'publicCalls.lot.awards', share: 0.11, numeric: true },
  { title: 'publicCalls.lot.people', share: 0.14, numeric: true },
  { title: 'publicCalls.lot.own', share: 0.17, numeric: true },
] as const;

/** The lots as a table, then each in words. */
export function lots(sheet: Sheet, { content, names }: Pick<PrintedCall, 'content' | 'names'>): void {
  const { text, locale } = sheet;
  const all = content.lots.lots;
  const say = (value: Localized | undefined) => inLanguage(value ?? emptyLocalized(), locale);
  const count = (value: number | null) => (value === null ? '' : formatNumber(locale, value));
  heading(sheet, 2, { text: text('publicCalls.lots') });
  table(sheet, {
    columns: COLUMNS.map(({ title, ...column }) => ({ ...column, title: text(title) })),
    rows: all.map((lot, index) => [
      formatNumber(locale, index + 1),
      say(names.services[lot.serviceType]?.name),
      say(names.places[lot.place]),
      lot.ceiling ? formatMoney(locale, lot.ceiling) : '',
      count(lot.awards),
      count(lot.people),
      lot.ownContribution
        ? text('publicCalls.lot.ownAtLeast', { percent: lot.ownContribution })
        : text('publicCalls.lot.noOwn'),
    ]),
  });
  all.forEach((lot, index) => {
    const service = names.services[lot.serviceType];
    const named = {
      number: formatNumber(locale, index + 1),
      service: say(service?.name),
      place: say(names.places[lot.place]),
    };
    heading(sheet, 3, { text: text('publicCalls.lot.about', named) });
    paragraphs(sheet, saidIn(sheet, lot.description));
    if (!service) return;
    told(sheet, text('publicCalls.lot.targetGroups'), service.targetGroups);
    told(sheet, text('publicCalls.lot.recipients'), service.recipientCriteria);
    told(sheet, text('publicCalls.lot.standards'), service.qualityStandards);
  });
}

function told(sheet: Sheet, title: string, value: Localized): void {
  const said = saidIn(sheet, value);
  keepTogether(sheet, 60);
  if (said.text === '') return;
  paragraphs(sheet, { text: title }, { bold: true, size: 9 });
  paragraphs(sheet, said);
}
