import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { askVerification } from '#server/verification/ask-verification';
import { getOwnVerification } from '#server/verification/get-own-verification';
import { wasTaken } from '#server/verification/take-step';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';
import { AskPanel } from '~/components/verification/ask-panel';
import { OwnStanding } from '~/components/verification/own-standing';
import { StepsList } from '~/components/verification/steps-list';
import { askSchema } from '~/domain/verification/schema';

const HERE = '/organisation/verification';

export const handle: PageHandle = { title: 'verification.own.title', breadcrumb: 'nav.verification' };

export const loader = permitted('verification.follow', async ({ actor, now, keptForm }) => ({
  ...(await getOwnVerification(actor, now)),
  kept: await keptForm(),
}));

export const action = permitted('verification.ask', async ({ actor, request, now }) => {
  const form = await parseForm(request, askSchema);
  if (!form.ok) return form.reply;
  const { version, ...input } = form.value;
  const done = () => redirectWithNotice(HERE, 'notice.told.verificationAsked');
  try {
    await askVerification({ actor, input, expected: version, now });
    return done();
  } catch (error) {
    if (await wasTaken(actor, ownOrganisationOf(actor).id, ['asked'], version)) return done();
    return refusedForm(error, form.typed);
  }
});

export default function OwnVerificationPage() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? page.kept;
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={page.name}>{text('verification.own.title')}</PageHeading>
      <OwnStanding page={page} />
      <AskPanel page={page} reply={reply} />
      <h2 className="govuk-heading-m">{text('verification.steps.title')}</h2>
      <StepsList steps={page.steps} />
    </TwoThirds>
  );
}
