// Inline, because many mail programs drop style sheets; the sheet only adds what inline style cannot say.
const FONT = "font-family:'Noto Sans',Arial,Helvetica,sans-serif";

/** How a mail looks: the portal's colours by day, and a dark page with the same contrast where the reader has that. */
export const mailStyles = {
  sheet: `@media (prefers-color-scheme: dark) {
.ground { background: #0b1418 !important; }
.sheet { background: #17242a !important; color: #eef3f4 !important; border-color: #4fb49c !important; }
.foot { color: #c3ced2 !important; }
.rule, .section { border-color: #43545b !important; }
.button { background: #4fb49c !important; color: #0b1418 !important; }
.address { color: #8fd3c2 !important; }
}
@media (max-width: 480px) { .sheet { padding: 20px !important; } }`,
  ground: `margin:0;padding:24px 12px;background:#f3f5f7;${FONT}`,
  preheader: 'display:none;max-height:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px',
  page: `max-width:600px;margin:0 auto;padding:32px;background:#ffffff;color:#0b1f2a;border-top:6px solid #0f5c4d;font-size:16px;line-height:1.5;${FONT}`,
  brand: 'margin:0 0 24px;font-size:18px;font-weight:bold',
  tagline: 'font-size:14px;font-weight:normal',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  section: 'margin:32px 0 12px;padding-top:16px;font-size:18px;line-height:1.3;border-top:1px solid #c5ced6',
  paragraph: 'margin:0 0 16px',
  action: 'margin:24px 0 12px',
  button:
    'display:inline-block;padding:12px 20px;background:#0f5c4d;color:#ffffff;font-weight:bold;text-decoration:none',
  address: 'margin:0 0 16px;font-size:14px;word-break:break-all',
  addressLink: 'color:#0f5c4d',
  rule: 'margin:32px 0 16px;border:0;border-top:1px solid #c5ced6',
  foot: 'margin:0 0 8px;font-size:14px;color:#41525c',
} as const;
