import type { Page } from 'playwright-core';
import type { FormValues } from '~/forms/form-reply';

/** Fills fields by their names, whatever they are; hidden ones and those that the page does not have are passed over. */
export async function fillFields(page: Page, fields: FormValues): Promise<void> {
  for (const [name, value] of Object.entries(fields).flatMap(inParts)) {
    const field = page.locator(`main [name="${name}"], main [name="${name}[]"]`);
    if ((await field.count()) === 0) continue;
    const kind = await field.first().evaluate((element) => (element as HTMLInputElement).type);
    if (kind === 'hidden') continue;
    if (kind === 'select-one') await field.selectOption(value);
    else if (kind === 'radio' || kind === 'checkbox') {
      for (const one of [value].flat().filter(Boolean))
        await page.locator(`main [name="${name}"][value="${one}"], main [name="${name}[]"][value="${one}"]`).check();
    } else await field.first().fill(String(value));
  }
}

/** A day is asked for in three boxes. */
function inParts([name, value]: [string, string | string[]]): [string, string | string[]][] {
  const [whole, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  if (whole === undefined) return [[name, value]];
  return [
    [`${name}-day`, day],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ];
}

/** How many rows each list of some fields has, by the name before the row's position. */
export function rowsOf(fields: FormValues): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of Object.keys(fields)) {
    const [, list = '', at] = /^(.*?)\.(\d+)(?:\.|$)/.exec(name) ?? [];
    if (at !== undefined) counts.set(list, Math.max(counts.get(list) ?? 0, Number(at) + 1));
  }
  return counts;
}
