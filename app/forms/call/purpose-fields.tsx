import { LocalizedField } from '~/components/localized-field';
import { useText } from '~/components/portal-context';
import type { SectionFieldsProps } from './section-fields';

const TEXTS = ['background', 'objectives', 'funded', 'notFunded'] as const;

export function PurposeFields({ errors, values, languages }: SectionFieldsProps) {
  const text = useText();
  return TEXTS.map((name) => (
    <LocalizedField
      key={name}
      errors={errors}
      values={values}
      name={name}
      label={text(`callEditor.field.${name}`)}
      languages={languages}
      rows={8}
      maxCharacters={6_000}
    />
  ));
}
