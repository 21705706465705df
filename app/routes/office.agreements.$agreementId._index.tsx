import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOfficeAgreement, type OfficeAgreementPage } from '#server/agreements/get-agreement';
import { AgreementFacts } from '~/components/agreements/agreement-facts';
import { AgreementFaults } from '~/components/agreements/agreement-faults';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { AgreementMoney } from '~/components/agreements/agreement-money';
import { AgreementNext } from '~/components/agreements/agreement-next';
import { AgreementSignatures } from '~/components/agreements/agreement-signatures';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { HistoryPanel } from '~/components/history-panel';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';
import type { Text } from '~/locales/text';

type Data = SerializeFrom<typeof loader>;

const nameOf = ({ number }: { number: string | null }, text: Text) =>
  number === null ? text('agreementPages.one.draft') : text('agreementPages.one', { number });

export const handle: PageHandle<Data> = {
  title: ({ data: { agreement }, text }) => nameOf(agreement, text),
  breadcrumb: ({ data: { agreement }, text }) => agreement.number ?? text('agreementPages.one.draft'),
  above: [{ label: 'agreements.title', href: '/office/agreements' }],
};

export const loader = permitted('agreements.oversee', async ({ actor, params, now }) => ({
  agreement: await getOfficeAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export default function OfficeAgreement() {
  const text = useText();
  const { agreement } = useLoaderData<typeof loader>();
  return (
    <AgreementFrame side="office" agreement={agreement} heading={nameOf(agreement, text)}>
      <AgreementNext side="office" agreement={agreement} />
      <Acts agreement={agreement} />
      <AgreementFaults faults={agreement.faults} />
      <AgreementFacts agreement={agreement} />
      <AgreementMoney balances={agreement.balances} terms={agreement.terms} />
      <AgreementSignatures side="office" agreement={agreement} />
      <HistoryPanel events={agreement.history} />
    </AgreementFrame>
  );
}

function Acts({ agreement: { id, may, canSignNow } }: { agreement: OfficeAgreementPage }) {
  const text = useText();
  const home = agreementPath('office', id);
  return (
    <ButtonGroup>
      {canSignNow && <ButtonLink href={`${home}/signature`}>{text('agreementPages.act.sign')}</ButtonLink>}
      {may.send && <ButtonLink href={`${home}/signing`}>{text('agreementPages.act.send')}</ButtonLink>}
      {may.change && (
        <>
          <ButtonLink href={`${home}/schedule`} kind="secondary">
            {text('agreementPages.act.schedule')}
          </ButtonLink>
          <ButtonLink href={`${home}/terms`} kind="secondary">
            {text('agreementPages.act.terms')}
          </ButtonLink>
        </>
      )}
      {may.addPaper && (
        <ButtonLink href={`${home}/paper`} kind="secondary">
          {text('agreementPages.act.paper')}
        </ButtonLink>
      )}
      {may.takeBack && (
        <ButtonLink href={`${home}/taking-back`} kind="secondary">
          {text('agreementPages.act.takeBack')}
        </ButtonLink>
      )}
      {may.close && (
        <ButtonLink href={`${home}/closing`} kind="secondary">
          {text('endings.closing')}
        </ButtonLink>
      )}
      {may.resume && <ButtonLink href={`${home}/resumption`}>{text('endings.resumption')}</ButtonLink>}
      {may.suspend && (
        <a className="govuk-link" href={`${home}/suspension`}>
          {text('endings.suspension')}
        </a>
      )}
      {may.terminate && (
        <a className="govuk-link" href={`${home}/termination`}>
          {text('endings.termination')}
        </a>
      )}
      {may.drop && (
        <a className="govuk-link" href={`${home}/dropping`}>
          {text('agreementPages.act.drop')}
        </a>
      )}
    </ButtonGroup>
  );
}
