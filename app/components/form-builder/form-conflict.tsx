import type { FormValues } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import type { SectionRow } from '../section-rows';
import { ComparedRows } from '../compared-rows';
import { PageHeading } from '../page-heading';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { WarningText } from '../warning-text';

interface FormConflictProps {
  caption: string;
  /** What was typed, to be sent again. */
  typed: FormValues;
  /** What is stored now, as the next save must have seen it. */
  base: string;
  theirs: readonly SectionRow[];
  mine: readonly SectionRow[];
}

/** Two people changed one question or section: both, and the choice between them. Nothing is overwritten before it is made. */
export function FormConflict({ caption, typed, base, theirs, mine }: FormConflictProps) {
  const text = useText();
  return (
    <>
      <PageHeading caption={caption}>{text('formBuilder.conflict.title')}</PageHeading>
      <WarningText>{text('formBuilder.conflict')}</WarningText>
      <ComparedRows
        caption={text('callEditor.conflict.caption')}
        before={theirs}
        after={mine}
        changedOnly
        headings={{ before: text('callEditor.conflict.saved'), after: text('callEditor.conflict.mine') }}
      />
      <PortalForm>
        {Object.entries({ ...typed, base }).flatMap(([name, value]) =>
          Array.isArray(value) ? (
            value.map((one) => <input key={`${name}-${one}`} type="hidden" name={`${name}[]`} value={one} />)
          ) : (
            <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
          ),
        )}
        <ButtonGroup>
          <SubmitButton name="choice" value="edit">
            {text('callEditor.conflict.edit')}
          </SubmitButton>
          <SubmitButton kind="secondary" name="choice" value="mine">
            {text('callEditor.conflict.takeMine')}
          </SubmitButton>
          <a className="govuk-link" href="?">
            {text('callEditor.conflict.takeTheirs')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
