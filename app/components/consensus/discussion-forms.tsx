import type { FormReply } from '~/forms/form-reply';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import { HiddenFields } from '../hidden-fields';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

type Reply = FormReply | undefined;

const MOST = 4_000;

/** Adds to the discussion. `id` makes the form one contribution, however often it is sent. */
export function SayForm({ id, reply }: { id: string; reply: Reply }) {
  const { text } = usePortal();
  return (
    <PortalForm>
      <HiddenFields values={{ act: 'say', id }} />
      <TextareaField
        name="text"
        label={text('consensus.messages.label')}
        hint={text('consensus.messages.hint')}
        rows={4}
        maxCharacters={MOST}
        {...reply}
      />
      <SubmitButton kind="secondary">{text('consensus.messages.send')}</SubmitButton>
    </PortalForm>
  );
}

interface ProposeFormProps {
  reply: Reply;
  /** The number of the latest proposal, 0 where there is none. */
  seen: number;
  /** Null for the total. */
  criterion: { levels: readonly Localized[]; mayNotApply: boolean } | null;
}

export function ProposeForm({ reply, seen, criterion }: ProposeFormProps) {
  const { locale, text } = usePortal();
  const levels = (criterion?.levels ?? []).map((descriptor, level) => ({
    value: String(level),
    label: String(level),
    hint: inLanguage(descriptor, locale) || undefined,
  }));
  const none = criterion?.mayNotApply ? [{ value: 'none', label: text('consensus.notApplicable') }] : [];
  return (
    <PortalForm>
      <HiddenFields values={{ act: 'propose', seen: String(seen) }} />
      {criterion && (
        <RadiosField
          name="level"
          label={text('consensus.propose.level')}
          choices={[...levels, ...none]}
          inline={levels.every(({ hint }) => hint === undefined)}
          {...reply}
        />
      )}
      <TextareaField
        name="justification"
        label={text(criterion ? 'consensus.proposal.justification' : 'consensus.propose.justification.total')}
        hint={text('consensus.propose.justification.hint')}
        maxCharacters={MOST}
        {...reply}
      />
      {seen > 0 && <p className="govuk-hint">{text('consensus.propose.again')}</p>}
      <SubmitButton>{text('consensus.propose.send')}</SubmitButton>
    </PortalForm>
  );
}

interface AnswerFormProps {
  reply: Reply;
  number: number;
  answered: { answer: string; reason: string } | null;
}

export function AnswerForm({ reply, number, answered }: AnswerFormProps) {
  const { text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values ?? answered ?? {} };
  return (
    <PortalForm>
      <HiddenFields values={{ act: 'answer', number: String(number) }} />
      <RadiosField
        name="answer"
        label={text('consensus.answer.title')}
        choices={[
          { value: 'agree', label: text('consensus.answer.agree') },
          { value: 'dissent', label: text('consensus.answer.dissent') },
        ]}
        {...form}
      />
      <TextareaField
        name="reason"
        label={text('consensus.answer.reason')}
        hint={text('consensus.answer.reason.hint')}
        rows={3}
        maxCharacters={MOST}
        {...form}
      />
      <SubmitButton>{text('consensus.answer.send')}</SubmitButton>
    </PortalForm>
  );
}

export function TakeUpForm({ reply }: { reply: Reply }) {
  const { text } = usePortal();
  return (
    <PortalForm>
      <HiddenFields values={{ act: 'take-up' }} />
      <TextareaField name="reason" label={text('consensus.reopen.reason')} rows={3} maxCharacters={MOST} {...reply} />
      <SubmitButton kind="secondary">{text('consensus.reopen.send')}</SubmitButton>
    </PortalForm>
  );
}
