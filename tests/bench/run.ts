import { existsSync, readdirSync } from 'node:fs';

/** `npm run bench -- <name>` runs `tests/bench/<name>/main.ts`; without a name, all of them one after another. */
const here = new URL('.', import.meta.url);
const all = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/main.ts`, here)))
  .map((entry) => entry.name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}; there are: ${all.join(', ') || 'none yet'}\n`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : all) {
    const { run } = (await import(new URL(`${name}/main.ts`, here).href)) as { run: () => Promise<void> };
    process.stdout.write(`\n# ${name}\n`);
    await run();
  }
}
