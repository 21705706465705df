import { everyone } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { getPublicOpening, minutesNumbered } from '#server/opening/public-opening';
import { publicFile, publicHeaders } from '#server/process/public-answer';

/** Everything that an opening made public, for programs. */
export const loader = everyone(({ request, params: { reference = '' }, text, baseUrl, now }) =>
  withPlainRefusals({ request, text }, async () => {
    const { minutes, ...call } = await getPublicOpening(reference, now);
    minutesNumbered({ minutes, ...call }, null);
    const record = {
      call,
      minutes: minutes.map(({ statement, ...signed }) => ({
        ...signed,
        statement,
        statementUrl: `${baseUrl}/calls/${call.reference}/opening/minutes/${statement.number}.json`,
      })),
      signingKeyUrl: `${baseUrl}/signing-key.json`,
    };
    return publicFile(request, JSON.stringify(record), {
      ...publicHeaders({ said: record, now }),
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
  }),
);
