import { permitted } from '#server/accounts/permitted';
import { downloadHeaders } from '#server/exports/exported-table';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { exportCase } from '#server/requests/export-case';

/** One case as a file, for the person whom it is about. */
export const loader = permitted('requests.keep', ({ actor, request, params, text, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { serviceId = '', requestId = '' } = params;
    const content = await exportCase({ actor, input: { serviceId, requestId }, now });
    const name = `case-${content.case.code ?? 'offered'}.json`;
    return new Response(JSON.stringify(content, null, 2), { headers: downloadHeaders('application/json', name) });
  }),
);
