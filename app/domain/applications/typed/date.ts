import { z } from 'zod';
import { messageKey } from '../../shared/message-key';
import type { QuestionOf } from '../form-definition';
import { mistake } from './mistake';

const box = z.string().trim().default('');
const boxes = z.strictObject({ day: box, month: box, year: box }, messageKey('form.error.date'));
const isoDate = z.iso.date({ error: messageKey('form.error.date'), abort: true });

/** A date in three boxes, or as it is written between programs: `2021-08-01`. */
export function date({ earliest, latest }: QuestionOf<'date'>) {
  return z
    .union([z.string(), boxes], messageKey('form.error.date'))
    .transform((typed) => (typeof typed === 'string' ? typed.trim() : joined(typed)))
    .pipe(isoDate)
    .superRefine((value, context) => {
      if (earliest !== null && value < earliest) {
        context.addIssue(mistake('answers.error.earliest', partsOf(earliest)));
      } else if (latest !== null && value > latest) {
        context.addIssue(mistake('answers.error.latest', partsOf(latest)));
      }
    });
}

const joined = ({ day, month, year }: z.output<typeof boxes>) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function partsOf(value: string) {
  const [year = '', month = '', day = ''] = value.split('-').map(Number);
  // As texts: a year has no thousands.
  return { day: String(day), month: String(month), year: String(year) };
}
