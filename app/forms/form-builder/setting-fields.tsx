import { CheckboxesField } from '~/components/checkboxes-field';
import { DateField } from '~/components/date-field';
import { useText } from '~/components/portal-context';
import { TextField } from '~/components/text-field';
import type { QuestionType } from '~/domain/applications/form-definition';
import { FILE_MEDIA_TYPES, FILE_TYPES } from '~/domain/files/file-types';
import type { MessageKey } from '~/domain/shared/message-key';
import type { QuestionFieldsProps } from './question-fields';

/** The limits of each type that are numbers, under the names of `form-definition.ts`. */
const NUMBERS = {
  'short-text': ['characterLimit'],
  'long-text': ['wordLimit', 'characterLimit'],
  number: ['minimum', 'maximum', 'decimals'],
  money: ['minimum', 'maximum'],
  'multiple-choice': ['maxChosen'],
  people: ['minRows', 'maxRows'],
  'work-plan': ['months', 'maxRows'],
  budget: ['overheadPercent', 'maxRows'],
  files: ['maxFiles', 'megabytes'],
} as const satisfies Partial<Record<QuestionType, readonly string[]>>;

/** What an empty field means, where that is not plain. */
const HINTS: Partial<Record<string, MessageKey>> = {
  characterLimit: 'formBuilder.hint.characterLimit',
  wordLimit: 'formBuilder.hint.noLimit',
  minimum: 'formBuilder.hint.noLimit',
  maximum: 'formBuilder.hint.noLimit',
  decimals: 'formBuilder.hint.decimals',
  maxChosen: 'formBuilder.hint.noLimit',
  overheadPercent: 'formBuilder.hint.noLimit',
  months: 'formBuilder.hint.months',
  megabytes: 'formBuilder.hint.megabytes',
};

const hasNumbers = (type: QuestionType): type is keyof typeof NUMBERS => type in NUMBERS;

/** The limits that a question of this type has. */
export function SettingFields({ type, ...form }: QuestionFieldsProps) {
  const text = useText();
  return (
    <>
      {hasNumbers(type) && (
        <div className="portal-fields">
          {NUMBERS[type].map((name) => {
            const hint = HINTS[name];
            return (
              <TextField
                key={name}
                {...form}
                name={name}
                label={text(`formBuilder.field.${name}`)}
                hint={hint && text(hint)}
                inputMode="decimal"
                width={10}
                autoComplete="off"
              />
            );
          })}
        </div>
      )}
      {type === 'date' && (
        <>
          <DateField
            {...form}
            name="earliest"
            label={text('formBuilder.field.earliest')}
            hint={text('formBuilder.hint.noLimit')}
          />
          <DateField
            {...form}
            name="latest"
            label={text('formBuilder.field.latest')}
            hint={text('formBuilder.hint.noLimit')}
          />
        </>
      )}
      {type === 'files' && (
        <CheckboxesField
          {...form}
          small
          name="types"
          label={text('formBuilder.field.types')}
          hint={text('formBuilder.hint.types')}
          choices={FILE_MEDIA_TYPES.map((value) => ({
            value,
            label: FILE_TYPES[value].extensions.join(', ').toUpperCase(),
          }))}
        />
      )}
    </>
  );
}
