import mongoose from 'mongoose';
import { onTestFinished } from 'vitest';

/** Counts what is asked of the database from now to the end of the test, as `collection.operation`. */
export function countCommands(): string[] {
  const commands: string[] = [];
  mongoose.set('debug', (collection: string, operation: string) => void commands.push(`${collection}.${operation}`));
  onTestFinished(() => void mongoose.set('debug', false));
  return commands;
}
