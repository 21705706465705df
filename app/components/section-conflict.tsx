import type { CallContent, Section } from '~/domain/calls/schema';
import type { FormValues } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { ButtonGroup } from './button-group';
import { callRows, type RowContext } from './call-rows';
import { ComparedRows } from './compared-rows';
import { HiddenFields } from './hidden-fields';
import { PageHeading } from './page-heading';
import { PortalForm } from './portal-form';
import { SubmitButton } from './submit-button';
import { WarningText } from './warning-text';

interface SectionConflictProps {
  section: Section;
  conflict: {
    version: number;
    by: string;
    own: boolean;
    at: Date;
    theirs: CallContent[Section];
    mine: unknown;
  };
  /** What was typed, to be sent again. */
  typed: FormValues;
  caption: string;
  page: string;
  context: RowContext;
}

/** Two people changed one section: both versions, and the choice between them. Nothing is overwritten before it is made. */
export function SectionConflictPage({ section, conflict, typed, caption, page, context }: SectionConflictProps) {
  const { text, locale } = context;
  const { by, own, at, theirs, mine, version } = conflict;
  const saved = formatDateTime(locale, at);
  return (
    <>
      <PageHeading caption={caption}>{text('callEditor.conflict.title')}</PageHeading>
      <WarningText>
        {own
          ? text('callEditor.conflict.own', { at: saved })
          : text('callEditor.conflict.other', { name: by, at: saved })}
      </WarningText>
      <ComparedRows
        caption={text('callEditor.conflict.caption')}
        before={callRows(section, theirs, context)}
        after={callRows(section, mine as CallContent[Section], context)}
        headings={{
          before: own ? text('callEditor.conflict.saved') : text('callEditor.conflict.theirs', { name: by }),
          after: text('callEditor.conflict.mine'),
        }}
      />
      <PortalForm action={page}>
        <HiddenFields values={{ ...typed, version: String(version) }} />
        <ButtonGroup>
          <SubmitButton name="choice" value="edit">
            {text('callEditor.conflict.edit')}
          </SubmitButton>
          <SubmitButton kind="secondary" name="choice" value="mine">
            {text('callEditor.conflict.takeMine')}
          </SubmitButton>
          <a className="govuk-link" href={page}>
            {text('callEditor.conflict.takeTheirs')}
          </a>
        </ButtonGroup>
      </PortalForm>
    </>
  );
}
