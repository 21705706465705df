import { receiveFormFiles } from '#server/files/receive-form-files';
import { typedValues } from '#server/http';
import { loadOwnReport, type CostsOf } from './hold-report';
import { receiptsOf } from './receipts';

interface Arguments extends CostsOf {
  request: Request;
  now: Date;
}

/** Reads a posted form on costs; a file that came with it as `file` is stored as a receipt of the report. */
export async function receiveReceipt({ request, now, ...of }: Arguments) {
  const { report } = await loadOwnReport(of);
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')) {
    return { values: typedValues(await request.formData()), errors: {}, refusal: null, file: null };
  }
  const { actor } = of;
  const subject = receiptsOf(report._id);
  const { files, ...received } = await receiveFormFiles({ request, actor, subject, fields: { file: 1 }, now });
  return { ...received, file: files[0]?.file ?? null };
}
