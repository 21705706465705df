import { textIn } from '~/locales/text-in';
import { mailStyles as style } from './mail-styles';
import type { Mail, MailFrame, MailSection, MailText } from './mail';

/** The portal's mail: brand, a heading, paragraphs, at most one link a section; the same in HTML and in text. */
export function mailPage(said: MailText, { locale, baseUrl }: MailFrame): Mail {
  const { subject, paragraphs, link, sections = [] } = said;
  const text = textIn(locale);
  const foot = [text('mail.foot', { address: baseUrl }), text('mail.noReply')];
  const preheader = paragraphs[0] ?? sections[0]?.heading ?? '';
  return {
    said,
    subject,
    text: plain([
      subject,
      ...paragraphs,
      ...linkText(link),
      ...sections.flatMap((section) => [
        `* ${section.heading}`,
        ...section.paragraphs.map((paragraph) => `  ${paragraph}`),
        ...linkText(section.link).map((line) => `  ${line}`),
      ]),
      '-- ',
      ...foot,
    ]),
    html: `<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>${style.sheet}</style>
</head>
<body class="ground" style="${style.ground}">
<div aria-hidden="true" style="${style.preheader}">${escape(preheader)}</div>
<div role="article" lang="${locale}" class="sheet" style="${style.page}">
<p class="brand" style="${style.brand}">${escape(text('portal.name'))}<br><span style="${style.tagline}">${escape(text('portal.tagline'))}</span></p>
<h1 style="${style.heading}">${escape(subject)}</h1>
${body(paragraphs, link)}
${sections.map(sectionHtml).join('\n')}
<hr class="rule" style="${style.rule}">
${foot.map((line) => `<p class="foot" style="${style.foot}">${escape(line)}</p>`).join('\n')}
</div>
</body>
</html>
`,
  };
}

function sectionHtml({ heading, paragraphs, link }: MailSection): string {
  return `<h2 class="section" style="${style.section}">${escape(heading)}</h2>\n${body(paragraphs, link)}`;
}

function body(paragraphs: readonly string[], link: MailText['link']): string {
  const told = paragraphs.map((paragraph) => `<p style="${style.paragraph}">${escape(paragraph)}</p>`);
  if (link) {
    const href = escape(link.href);
    told.push(
      `<p style="${style.action}"><a class="button" href="${href}" style="${style.button}">${escape(link.label)}</a></p>`,
      `<p style="${style.address}"><a class="address" href="${href}" style="${style.addressLink}">${href}</a></p>`,
    );
  }
  return told.join('\n');
}

function linkText(link: MailText['link']): string[] {
  return link ? [`${link.label}:\n${link.href}`] : [];
}

function plain(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function escape(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
