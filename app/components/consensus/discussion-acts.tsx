import type { FormReply } from '~/forms/form-reply';
import { Details } from '../details';
import { HiddenFields } from '../hidden-fields';
import { InsetText } from '../inset-text';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { AnswerForm, ProposeForm, TakeUpForm } from './discussion-forms';
import type { ShownDiscussion } from './discussion-standing';
import { ProposalView } from './proposal-view';

interface DiscussionActsProps {
  discussion: ShownDiscussion;
  /** The reply to the form of this act, if it was refused. */
  ofAct: (act: string) => FormReply | undefined;
}

/** The proposal that stands, the forms to answer, settle or replace it, and what was proposed before. */
export function DiscussionActs({ discussion, ofAct }: DiscussionActsProps) {
  const { text } = usePortal();
  const { criterion, proposal, earlier, waiting, may, answered, settlingFault } = discussion;
  const isTotal = criterion === null;
  return (
    <>
      <h2 className="govuk-heading-m">
        {text(isTotal ? 'consensus.proposal.title.total' : 'consensus.proposal.title')}
      </h2>
      {proposal ? (
        <ProposalView proposal={proposal} isTotal={isTotal} waiting={waiting} />
      ) : (
        <p className="govuk-body">{text(isTotal ? 'consensus.proposal.none.total' : 'consensus.proposal.none')}</p>
      )}
      {proposal && may.answer && <AnswerForm number={proposal.number} answered={answered} reply={ofAct('answer')} />}
      {proposal && may.settle && (
        <>
          <h2 className="govuk-heading-m">{text('consensus.settle.title')}</h2>
          {settlingFault ? (
            <InsetText>{text(settlingFault.key, settlingFault.values)}</InsetText>
          ) : (
            <PortalForm>
              <HiddenFields values={{ act: 'settle', number: String(proposal.number) }} />
              <p className="govuk-body">{text('consensus.settle.lead')}</p>
              <SubmitButton>{text(isTotal ? 'consensus.settle.send.total' : 'consensus.settle.send')}</SubmitButton>
            </PortalForm>
          )}
        </>
      )}
      {may.propose && (
        <>
          <h2 className="govuk-heading-m">
            {text(isTotal ? 'consensus.propose.title.total' : 'consensus.propose.title')}
          </h2>
          <ProposeForm criterion={criterion} seen={proposal?.number ?? 0} reply={ofAct('propose')} />
        </>
      )}
      {may.takeUp && (
        <>
          <h2 className="govuk-heading-m">{text('consensus.reopen.title')}</h2>
          <TakeUpForm reply={ofAct('take-up')} />
        </>
      )}
      {earlier.length > 0 && (
        <Details summary={text('consensus.proposal.earlier')}>
          {earlier.map((one) => (
            <ProposalView key={one.number} proposal={one} isTotal={isTotal} />
          ))}
        </Details>
      )}
    </>
  );
}
