import { CHECKLIST_ITEMS, FINDINGS } from '~/domain/verification/checklist';
import { MOST_CHARACTERS } from '~/domain/verification/schema';
import type { FormReply } from '~/forms/form-reply';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextareaField } from '../textarea-field';

interface ChecklistFieldsProps {
  form: { errors: FormReply['errors'] | undefined; values: FormReply['values'] };
}

/** The items of the checklist, each found met or not, with room for words. */
export function ChecklistFields({ form }: ChecklistFieldsProps) {
  const text = useText();
  return CHECKLIST_ITEMS.map((item) => (
    <div key={item} className="portal-checklist-item">
      <RadiosField
        {...form}
        name={item}
        label={text(`verification.item.${item}`)}
        hint={text(`verification.item.${item}.hint`)}
        choices={FINDINGS.map((value) => ({ value, label: text(`verification.finding.${value}`) }))}
        inline
      />
      <TextareaField
        {...form}
        name={`${item}Note`}
        label={text('verification.note', { item: text(`verification.item.${item}`) })}
        rows={2}
        maxCharacters={MOST_CHARACTERS}
      />
    </div>
  ));
}
