import { textIn } from '~/locales/text-in';
import type { Mail, MailFrame } from './mail';

interface MailPage {
  subject: string;
  paragraphs: readonly string[];
  /** One link, told as a button and as its address. Following a link never performs an act. */
  link?: { label: string; href: string };
}

/** The portal's mail: a heading, paragraphs, at most one link; the same in HTML and in text. */
export function mailPage({ subject, paragraphs, link }: MailPage, { locale, baseUrl }: MailFrame): Mail {
  const text = textIn(locale);
  const foot = text('mail.foot', { address: baseUrl });
  return {
    subject,
    text: [subject, ...paragraphs, ...(link ? [`${link.label}: ${link.href}`] : []), '--', foot].join('\n\n'),
    html: `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;background:#f3f5f7;font-family:'Noto Sans',Arial,sans-serif;color:#0b1f2a;font-size:16px;line-height:1.5">
<div style="max-width:600px;margin:0 auto;background:#ffffff;padding:32px;border-top:6px solid #0f5c4d">
<p style="margin:0 0 24px;font-weight:bold">${escape(text('portal.name'))}</p>
<h1 style="font-size:22px;margin:0 0 16px">${escape(subject)}</h1>
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escape(paragraph)}</p>`).join('\n')}
${link ? `<p style="margin:24px 0"><a href="${escape(link.href)}" style="background:#0f5c4d;color:#ffffff;padding:12px 20px;text-decoration:none;display:inline-block">${escape(link.label)}</a></p>\n<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${escape(link.href)}</p>` : ''}
<hr style="border:0;border-top:1px solid #c5ced6;margin:24px 0"><p style="font-size:14px;margin:0">${escape(foot)}</p>
</div></body></html>
`,
  };
}

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
