import { z } from 'zod';
import { permitted } from '#server/accounts/permitted';
import { withPlainRefusals } from '#server/files/plain-refusals';
import { typedValues } from '#server/http';
import { printRecovery } from '#server/sealing/print-recovery';
import { contentDisposition } from '~/domain/files/content-disposition';

const recoverySchema = z.object({ code: z.string().max(400).catch('') });

/** The sheet of a recovery share whose code the page sends along: it is drawn from that and kept nowhere. */
export const action = permitted('sealing.share', ({ actor, request, locale, text }) =>
  withPlainRefusals({ request, text }, async () => {
    const { code } = recoverySchema.parse(typedValues(await request.formData()));
    const { reference, bytes } = await printRecovery({ actor, code, locale });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Language': locale,
        'Content-Length': String(bytes.length),
        'Content-Disposition': contentDisposition('attachment', `${reference}-recovery.pdf`),
        'Cache-Control': 'private, no-store',
      },
    });
  }),
);
