import type { ScreeningPage } from '#server/screening/get-screening';
import type { Check } from '~/domain/screening/checklist';
import { FINDING_LABELS } from '~/domain/screening/labels';
import type { FormReply } from '~/forms/form-reply';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TwoThirds } from '../two-thirds';
import { FindingFields, findingValues } from './finding-fields';

interface FormProps {
  page: ScreeningPage;
  reply: FormReply | undefined;
}

/** What one screener finds, check by check. */
export function OpinionForm({ page: { checks, own }, reply }: FormProps) {
  const portal = usePortal();
  const { text } = portal;
  return (
    <TwoThirds>
      <h2 className="govuk-heading-m">{text('screening.opinion.title')}</h2>
      <p className="govuk-body">{text('screening.opinion.lead')}</p>
      {own === null && <InsetText>{text('screening.opinion.prefilled')}</InsetText>}
      <PortalForm>
        <FindingFields checks={checks} values={findingValues(checks, own, portal)} reply={reply} />
        <SubmitButton name="act" value="opinion">
          {text(own === null ? 'screening.opinion.submit' : 'screening.opinion.again')}
        </SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}

/** The chair decides the checks on which two differ, or all where there are no two. */
export function DecisionForm({ page, reply }: FormProps) {
  const { text } = usePortal();
  const { checks, disputed, opinions, version } = page;
  const isDispute = disputed.length > 0;
  const open = isDispute ? checks.filter(({ key }) => disputed.includes(key)) : checks;
  const said = ({ key }: Check) =>
    opinions.map(({ name, findings }) => (
      <div key={name} className="portal-lines">
        {`${name}: ${text(FINDING_LABELS[findings[key]?.met ? 'met' : 'not-met'].label)}. ${findings[key]?.reason ?? ''}`}
      </div>
    ));
  return (
    <TwoThirds>
      <h2 className="govuk-heading-m">{text('screening.decision.title')}</h2>
      <p className="govuk-body">{text(isDispute ? 'screening.decision.lead' : 'screening.decision.alone')}</p>
      <PortalForm>
        <input type="hidden" name="seen" value={version} autoComplete="off" />
        <FindingFields checks={open} values={{}} reply={reply} more={opinions.length > 0 ? said : undefined} />
        <SubmitButton name="act" value="decision">
          {text('screening.decision.submit')}
        </SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
