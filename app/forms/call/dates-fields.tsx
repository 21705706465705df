import { DateField } from '~/components/date-field';
import { InsetText } from '~/components/inset-text';
import { useText } from '~/components/portal-context';
import type { SectionFieldsProps } from './section-fields';

const TIMES = ['clarificationsUntil', 'submissionsUntil', 'openingAt'] as const;
const DAYS = ['decisionOn', 'startsOn'] as const;

export function DatesFields({ errors, values }: SectionFieldsProps) {
  const text = useText();
  const form = { errors, values };
  return (
    <>
      <InsetText>{text('callEditor.hint.dates')}</InsetText>
      {TIMES.map((name) => (
        <DateField key={name} {...form} name={name} label={text(`calls.date.${name}`)} withTime />
      ))}
      {DAYS.map((name) => (
        <DateField key={name} {...form} name={name} label={text(`calls.date.${name}`)} />
      ))}
    </>
  );
}
