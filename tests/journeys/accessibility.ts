import { source, type NodeResult, type Result, type run } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line per violation of WCAG 2.2 AA, contrast included. Axe needs script: give it a page that has it. */
export async function expectAccessible(page: Page): Promise<void> {
  // Axe itself instead of its wrapper for Playwright, which opens a second page for each look and takes five times as long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations: Result[] = await page.evaluate(violationsOf, RULES);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }: NodeResult) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  expect(lines, page.url()).toEqual([]);
}

/** Runs in the page, where `axe` is what its source has left. */
async function violationsOf(rules: string[]): Promise<Result[]> {
  const { axe } = window as unknown as { axe: { run: typeof run } };
  const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations;
}

/** Fails when the page is wider than the screen, naming what sticks out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, page.url()).toEqual([]);
}
