import type { ReactElement } from 'react';
import { AutosaveStatus } from '~/components/autosave-status';
import { ButtonGroup } from '~/components/button-group';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import type { CallChoices } from '~/domain/calls/call-choices';
import type { CallContent, Section } from '~/domain/calls/schema';
import type { DeviceKeep } from '../device-keep';
import type { FormReply } from '../form-reply';
import { fold, itemsIn } from '../unfold';
import { AboutFields } from './about-fields';
import { CommitteeFields } from './committee-fields';
import { DatesFields } from './dates-fields';
import { DocumentsFields } from './documents-fields';
import { EligibilityFields } from './eligibility-fields';
import { LotsFields } from './lots-fields';
import { PurposeFields } from './purpose-fields';
import { hasList, LIST_OF, type SectionFieldsProps } from './section-fields';
import { FormTemplateFields, RubricTemplateFields } from './template-fields';
import { TermsFields } from './terms-fields';

const FIELDS: Record<Section, (props: SectionFieldsProps) => ReactElement | ReactElement[]> = {
  about: AboutFields,
  purpose: PurposeFields,
  eligibility: EligibilityFields,
  lots: LotsFields,
  dates: DatesFields,
  documents: DocumentsFields,
  terms: TermsFields,
  committee: CommitteeFields,
  form: FormTemplateFields,
  rubric: RubricTemplateFields,
};

interface SectionFormProps {
  callId: string;
  section: Section;
  content: CallContent;
  version: number;
  choices: CallChoices;
  newKey: string;
  /** What was typed before, with its mistakes. */
  reply: FormReply | null | undefined;
  keep: DeviceKeep;
}

/** The form of one section. It saves by its button; with script also by itself, some seconds after typing. */
export function SectionForm({ callId, section, content, version, choices, newKey, reply, keep }: SectionFormProps) {
  const text = useText();
  const page = `/office/calls/${callId}/sections/${section}`;
  const Fields = FIELDS[section];
  const values = reply?.values ?? fold(content[section]);
  const adds = hasList(section) && section !== 'documents';
  return (
    <PortalForm
      action={page}
      encType={section === 'documents' ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      autosave={`${page}/autosave`}
      keep={keep}
    >
      <input type="hidden" name="version" value={reply?.values.version ?? version} autoComplete="off" />
      <Fields
        errors={reply?.errors}
        values={values}
        languages={content.about.languages}
        choices={choices}
        copied={content.form}
        items={hasList(section) ? itemsIn(values, LIST_OF[section]) + (adds ? 1 : 0) : 0}
        newKey={newKey}
      />
      <ButtonGroup>
        <SubmitButton>{text('callEditor.save')}</SubmitButton>
        {adds && (
          <SubmitButton kind="secondary" name="add" value="item">
            {text(`callEditor.add.${LIST_OF[section]}`)}
          </SubmitButton>
        )}
        <a className="govuk-link" href={`/office/calls/${callId}`}>
          {text('callEditor.back')}
        </a>
      </ButtonGroup>
      <AutosaveStatus />
    </PortalForm>
  );
}
