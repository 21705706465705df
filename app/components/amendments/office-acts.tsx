import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentPage } from '#server/amendments/get-amendments';
import { agreementPath } from '~/domain/agreements/places';
import { MOST_REASON } from '~/forms/amendments';
import type { FormReply } from '~/forms/form-reply';
import { AgreementFaults } from '../agreements/agreement-faults';
import { ButtonLink } from '../button-link';
import { useText } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

type Act = 'submit' | 'approve' | 'return' | 'drop';

/** What can be done with an amendment in the office now. */
export function OfficeActs({ page, reply }: { page: SerializeFrom<AmendmentPage>; reply: FormReply | undefined }) {
  const text = useText();
  const { agreement, amendment, may, faults, compared } = page;
  const parts = compared && {
    milestones: [...compared.content.milestones, ...compared.before.milestones],
    budget: [...compared.content.budget, ...compared.before.budget],
  };
  const path = `${agreementPath('office', agreement.id)}/amendments/${amendment.id}/content`;
  const form = (act: Act, field?: 'comment' | 'reason') => (
    <PortalForm>
      <input type="hidden" name="act" value={act} autoComplete="off" />
      <input type="hidden" name="version" value={amendment.version} autoComplete="off" />
      {field && (
        <TextareaField
          {...(reply?.values.act === act ? { errors: reply.errors, values: reply.values } : {})}
          name={field}
          label={text(`amendments.act.${act === 'drop' ? 'drop' : 'return'}.reason`)}
          maxCharacters={MOST_REASON}
        />
      )}
      <SubmitButton kind={act === 'submit' || act === 'approve' ? 'primary' : 'secondary'}>
        {text(`amendments.act.${act}`)}
      </SubmitButton>
    </PortalForm>
  );
  return (
    <>
      <AgreementFaults faults={faults} parts={parts ?? undefined} />
      {may.edit && (
        <>
          <ButtonLink href={path} kind="secondary">
            {text('amendments.content')}
          </ButtonLink>
          {faults.length === 0 && form('submit')}
        </>
      )}
      {may.decide && (
        <>
          {form('approve')}
          {form('return', 'comment')}
        </>
      )}
      {may.drop && form('drop', 'reason')}
    </>
  );
}
