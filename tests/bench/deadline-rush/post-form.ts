import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

interface Answer {
  status: number;
  location: string;
}

/** Sends a form as a browser without script does, over connections that stay open. */
export function postForm(url: string, cookie: string, form: Record<string, string>): Promise<Answer> {
  const body = new URLSearchParams(form).toString();
  const headers = {
    Cookie: cookie,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(Buffer.byteLength(body)),
  };
  return new Promise((resolve, reject) => {
    request(url, { agent, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' }));
    })
      .on('error', reject)
      .end(body);
  });
}
