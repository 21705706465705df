import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getEntry } from '#server/requests/get-entry';
import { importRequests } from '#server/requests/import-requests';
import { receiveList } from '#server/requests/receive-list';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { caseAbove } from '~/components/requests/case-above';
import { ImportFaults } from '~/components/requests/import-faults';
import { ImportForm } from '~/components/requests/import-form';
import { ServiceFrame } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'registerImport.title',
  breadcrumb: 'registerImport.title',
  above: caseAbove('provider'),
};

/** More than these are not shown: whoever has so many mends them first. */
const FAULTS_SHOWN = 200;

export const loader = permitted('requests.keep', ({ actor, params, now }) =>
  getEntry({ actor, serviceId: params.serviceId ?? '', requestId: null, now }),
);

export const action = permitted('requests.keep', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const { typed, rows } = await receiveList(request);
  const values = { text: typed };
  try {
    const { faults, there } = await importRequests({ actor, serviceId, rows: await rows(), now });
    if (faults.length > 0) {
      const errors = { text: { key: 'registerImport.refused' as const, values: { count: faults.length } } };
      return data({ errors, values, faults: faults.slice(0, FAULTS_SHOWN) }, { status: 400 });
    }
    const path = `/services/${serviceId}/requests`;
    return redirectWithNotice(path, there > 0 ? 'notice.told.newRequestsImported' : 'notice.told.requestsImported');
  } catch (error) {
    return refusedForm(error, values, 'text');
  }
});

export default function ImportedRequests() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="provider" service={page.service} heading={text('registerImport.title')}>
        {reply && 'faults' in reply && <ImportFaults faults={reply.faults} />}
        <ImportForm serviceId={page.service.id} places={page.places} criteria={page.criteria} reply={reply} />
      </ServiceFrame>
    </>
  );
}
