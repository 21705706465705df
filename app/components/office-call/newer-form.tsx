import type { CallChoices } from '~/domain/calls/call-choices';
import type { CallContent } from '~/domain/calls/schema';
import { InsetText } from '../inset-text';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';

interface NewerFormProps {
  callId: string;
  form: CallContent['form'];
  /** The version of the call's section. */
  version: number;
  choices: CallChoices;
}

/** Says that the form of a call in preparation has a newer version, and takes it over where that is wanted. */
export function NewerForm({ callId, form, version, choices }: NewerFormProps) {
  const text = useText();
  const current = choices.formTemplates.find(({ code }) => code === form.template);
  const own = form.version ?? 1;
  if (!current || !form.definition || current.version <= own) return null;
  const forms = `/office/programmes/${choices.programme.id}/forms/${form.template}`;
  return (
    <InsetText>
      <p className="govuk-body">{text('callEditor.template.newer', { own, number: current.version })}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${forms}/comparison?from=${own}&to=${current.version}`}>
          {text('callEditor.template.compare')}
        </a>
      </p>
      <PortalForm action={`/office/calls/${callId}/sections/form`}>
        <input type="hidden" name="version" value={version} autoComplete="off" />
        <input type="hidden" name="template" value={form.template} autoComplete="off" />
        <SubmitButton kind="secondary" name="renew" value="yes">
          {text('callEditor.template.renew', { number: current.version })}
        </SubmitButton>
      </PortalForm>
    </InsetText>
  );
}
