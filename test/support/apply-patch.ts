/** Applies a patch as a person would: with `git apply`, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files once the patch is applied; an empty patch changes nothing. Throws where git refuses it. */
export function applyPatch(files: ReadonlyMap<string, string>, patch: string): ReadonlyMap<string, string> {
  if (patch === '') return files;
  const home = mkdtempSync(join(tmpdir(), 'apply-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
    }
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: home, input: patch, stdio: 'pipe' });
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(home, path), 'utf8')]));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
