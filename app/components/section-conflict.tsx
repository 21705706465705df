import type { DeviceKeep } from '~/forms/device-keep';
import type { FormValues } from '~/forms/form-reply';
import { formatDateTime } from '~/locales/formats';
import { ButtonGroup } from './button-group';
import { ComparedRows } from './compared-rows';
import { HiddenFields } from './hidden-fields';
import { PageHeading } from './page-heading';
import { PortalForm } from './portal-form';
import { usePortal } from './portal-context';
import type { SectionRow } from './section-rows';
import { SubmitButton } from './submit-button';
import { WarningText } from './warning-text';

interface SectionConflictProps {
  /** What there are two versions of, where it is no section. */
  title?: string;
  /** Who saved the section meanwhile, and the version that stands now. */
  conflict: { version: number; by: string; own: boolean; at: Date };
  /** What is saved, and what was about to be. */
  theirs: readonly SectionRow[];
  mine: readonly SectionRow[];
  /** What was typed, to be sent again. */
  typed: FormValues;
  caption: string;
  page: string;
  /** Where the browser keeps the form that led here. */
  keep?: DeviceKeep | undefined;
}

/** Two people changed one section: both versions, and the choice between them. Nothing is overwritten before it is made. */
export function SectionConflictPage({ title, conflict, theirs, mine, typed, ...props }: SectionConflictProps) {
  const { text, locale } = usePortal();
  const { caption, page, keep } = props;
  const { by, own, at, version } = conflict;
  const saved = formatDateTime(locale, at);
  return (
    <>
      <PageHeading caption={caption}>{title ?? text('callEditor.conflict.title')}</PageHeading>
      <WarningText>
        {own
          ? text('callEditor.conflict.own', { at: saved })
          : text('callEditor.conflict.other', { name: by, at: saved })}
      </WarningText>
      <ComparedRows
        caption={text('callEditor.conflict.caption')}
        before={theirs}
        after={mine}
        headings={{
          before: own ? text('callEditor.conflict.saved') : text('callEditor.conflict.theirs', { name: by }),
          after: text('callEditor.conflict.mine'),
        }}
      />
      <PortalForm action={page} keep={keep}>
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
