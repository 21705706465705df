import type { Page } from 'playwright-core';
import { textIn } from '~/locales/text-in';
import { dayOf, fill, inAll } from './call-editor-steps';
import { finish } from './evaluation-steps';

const text = textIn('en');
/** The pilot’s course took five days. */
const SESSIONS = 5;

/** A manager makes the course that a call's preconditions ask for, of five days that are over, and opens it; its address. */
export async function openCourse(page: Page, callId: string): Promise<string> {
  await page.goto('/office/training/new');
  await fill(page, { ...inAll('title', 'Case management'), ...inAll('topics', 'Individual assessment of needs') });
  await page.check(`main [name="calls[]"][value="${callId}"]`);
  await fill(page, { share: '80', staffShare: '80' });
  await page.check('main [name=everyCoordinator]');
  for (let at = 0; at < SESSIONS; at += 1) {
    const name = `sessions.${String(at)}`;
    const times = { [`${name}.from`]: '09:00', [`${name}.to`]: '13:00', [`${name}.place`]: 'Ashgabat' };
    await fill(page, { ...dayOf(`${name}.day`, at - SESSIONS), ...times });
  }
  await finish(page, text('training.save'));
  await finish(page, text('training.open'));
  return new URL(page.url()).pathname;
}

/** The organisation names who takes part. */
export async function nameTrainees(page: Page, courseId: string, coordinators: string, staff: string): Promise<void> {
  await page.goto(`/training/${courseId}`);
  await fill(page, { coordinators, staff });
  await finish(page, text('training.add'));
}

/** Everybody was at every session. */
export async function tickAttendance(page: Page, course: string): Promise<void> {
  await page.goto(`${course}/attendance`);
  for (const box of await page.locator('main input[name="attended[]"]').all()) await box.check();
  await finish(page, text('training.attendance.save'));
}

/** A manager gives certificates to everybody who has completed the course. */
export async function issueCertificates(page: Page, course: string): Promise<void> {
  await page.goto(course);
  await page.locator('main button[name=go][value=issue]').click();
  await page.locator('.govuk-notification-banner').waitFor();
}
