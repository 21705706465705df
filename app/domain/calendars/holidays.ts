import type { Localized } from '../shared/localized';

/** A holiday on the same date every year. */
export interface YearlyHoliday {
  /** `MM-DD`. */
  date: string;
  name: Localized;
}

/** The non-working holidays with a fixed date of the Labour Code of Turkmenistan. */
export const YEARLY_HOLIDAYS: readonly YearlyHoliday[] = [
  { date: '01-01', name: { en: 'New Year', ru: 'Новый год', tk: 'Täze ýyl' } },
  {
    date: '03-08',
    name: { en: "International Women's Day", ru: 'Международный женский день', tk: 'Halkara zenanlar güni' },
  },
  { date: '03-21', name: { en: 'Nowruz', ru: 'Праздник весны Новруз', tk: 'Milli bahar baýramy' } },
  { date: '03-22', name: { en: 'Nowruz', ru: 'Праздник весны Новруз', tk: 'Milli bahar baýramy' } },
  {
    date: '05-18',
    name: {
      en: 'Constitution and State Flag Day',
      ru: 'День Конституции и Государственного флага',
      tk: 'Konstitusiýanyň we Döwlet baýdagynyň güni',
    },
  },
  { date: '09-27', name: { en: 'Independence Day', ru: 'День независимости', tk: 'Garaşsyzlyk güni' } },
  { date: '10-06', name: { en: 'Day of Remembrance', ru: 'День памяти', tk: 'Hatyra güni' } },
  { date: '12-12', name: { en: 'Day of Neutrality', ru: 'День нейтралитета', tk: 'Bitaraplyk güni' } },
];

const ORAZA: Localized = { en: 'Oraza bayramy', ru: 'Ораза байрамы', tk: 'Oraza baýramy' };
const KURBAN: Localized = { en: 'Kurban bayramy', ru: 'Курбан байрамы', tk: 'Gurban baýramy' };

/**
 * Oraza bayramy and Kurban bayramy as the moon lets expect them; a decree of the President names the days of each year, and
 * an institution's calendar is put right by it.
 */
export const EXPECTED_HOLIDAYS: readonly { day: string; name: Localized }[] = [
  { day: '2026-03-20', name: ORAZA },
  { day: '2026-05-27', name: KURBAN },
  { day: '2026-05-28', name: KURBAN },
  { day: '2026-05-29', name: KURBAN },
  { day: '2027-03-10', name: ORAZA },
  { day: '2027-05-16', name: KURBAN },
  { day: '2027-05-17', name: KURBAN },
  { day: '2027-05-18', name: KURBAN },
];
