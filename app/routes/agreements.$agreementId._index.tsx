import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOwnAgreement } from '#server/agreements/get-agreement';
import { AgreementFacts } from '~/components/agreements/agreement-facts';
import { AgreementFrame } from '~/components/agreements/agreement-frame';
import { AgreementMoney } from '~/components/agreements/agreement-money';
import { AgreementNext } from '~/components/agreements/agreement-next';
import { AgreementSignatures } from '~/components/agreements/agreement-signatures';
import { ButtonLink } from '~/components/button-link';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { agreementPath } from '~/domain/agreements/places';

type Data = SerializeFrom<typeof loader>;

export const handle: PageHandle<Data> = {
  title: ({ data: { agreement }, text }) => text('agreementPages.one', { number: agreement.number ?? '' }),
  breadcrumb: ({ data: { agreement } }) => agreement.number ?? '',
  above: [{ label: 'agreements.title', href: '/agreements' }],
};

export const loader = permitted('agreements.read', async ({ actor, params, now }) => ({
  agreement: await getOwnAgreement({ actor, agreementId: params.agreementId ?? '', now }),
}));

export default function OwnAgreement() {
  const text = useText();
  const { agreement } = useLoaderData<typeof loader>();
  return (
    <AgreementFrame
      side="organisation"
      agreement={agreement}
      heading={text('agreementPages.one', { number: agreement.number ?? '' })}
    >
      <AgreementNext side="organisation" agreement={agreement} />
      {agreement.canSignNow && (
        <ButtonLink href={`${agreementPath('organisation', agreement.id)}/signature`}>
          {text('agreementPages.act.sign')}
        </ButtonLink>
      )}
      <AgreementFacts agreement={agreement} />
      <AgreementMoney balances={agreement.balances} terms={agreement.terms} />
      <AgreementSignatures side="organisation" agreement={agreement} />
    </AgreementFrame>
  );
}
