/**
 * A policy that is known by what is deployed → why its copies alone are not enough for an edit.
 *
 *   the rest of the repository was not compared   another of its policies may be the deployed one
 *   a script, a workflow or code names the file   it may be given to somebody who holds no copy yet
 *   it was not searched who uses the file         somebody may be given it who holds no copy yet
 *   a stack set deploys it                        somebody has it in accounts of which nobody knows, unless the config lists all
 *   a folder below `modules/` that none calls     it is for others, of whom the copies show some
 *
 * An entry of the config says who all of them are, and clears each of these.
 */
import type { Subject } from '../match/match.js';
import { isCode, usersOf } from '../sources/index.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { memo, once } from '../text/memo.js';
import { namesInText } from '../text/names-in-text.js';
import type { Unsearched } from './unsearched.js';
import type { Snapshot } from './snapshot.js';

/** What keeps a policy from being edited on its copies alone; nothing as long as the rest of the repository was not asked for. */
export function heldBackBy(snapshot: Snapshot, listsAccounts: boolean): (subject: Subject) => readonly PolicyReason[] {
  const { rest, unsearched = [] } = snapshot;
  const isHeld = ({ kind }: Unsearched): boolean => kind === 'search' || (kind === 'accounts' && !listsAccounts);
  if (rest === undefined) return () => [];
  const files = [...snapshot.changed, ...snapshot.companions, ...rest.files];
  const namers = once(() => namersIn(files, snapshot.changed));
  const isCalled = memo((path: string) => isCalledHere(path, files), 1_000);
  return (subject) => {
    const { path } = subject.policy.at;
    const namer = isKnownByContent(subject) ? namers()(path) : undefined;
    return [
      ...unsearched.flatMap((each) => (isHeld(each) && each.paths.includes(path) ? [each.why] : [])),
      ...(rest.uncompared === undefined || isNamedInFull(subject) ? [] : [rest.uncompared]),
      ...(namer === undefined
        ? []
        : [
            because(
              'named-elsewhere',
            )`${namer} names ${path}, so others than the holders of its copies may be given it`,
          ]),
      ...(!isBelowModules(path) || isCalled(path)
        ? []
        : [
            because(
              'unsearched-users',
            )`${path} is a module that no folder here calls, so it is for others, and its copies show only some of them`,
          ]),
    ];
  };
}

/** Whether the text says of everybody who has it what they are called. */
function isNamedInFull({ attachedTo }: Subject): boolean {
  return attachedTo.length > 0 && attachedTo.every(({ kind }) => kind === 'exact');
}

/** Whether no text says of anybody that he has it, but only that somebody may. */
function isKnownByContent({ attachedTo, knownAs }: Subject): boolean {
  return attachedTo.every(({ kind }) => kind === 'unknown') && knownAs.by === 'file';
}

/** For a path, a file that names it, and of which no source understands what becomes of the names in it. */
function namersIn(
  files: readonly SourceFile[],
  asked: readonly { readonly path: string }[],
): (path: string) => string | undefined {
  const naming = files.filter(({ path }) => mayName(path));
  const names = new Set(asked.map(({ path }) => nameOf(path)));
  const namesIn = namesInText(names);
  const byName = new Map<string, string[]>();
  for (const { path, text } of naming)
    for (const name of namesIn(text)) {
      const known = byName.get(name) ?? [];
      // No file hands on itself, so of the second one it is known as well.
      if (known.length < 2) byName.set(name, [...known, path]);
    }
  return (path) => {
    const name = nameOf(path);
    const candidates = names.has(name)
      ? (byName.get(name) ?? [])
      : naming.flatMap((file) => (file.text.includes(name) ? [file.path] : []));
    return candidates.find((each) => each !== path);
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file of this path may hand the file of a policy to somebody: scripts, workflows, playbooks, code. */
export function mayName(path: string): boolean {
  return isCode(path) || /\.(?:sh|bash|ps1|ya?ml|mk)$|(?:^|\/)(?:Makefile|Jenkinsfile)$/i.test(path);
}

function isBelowModules(path: string): boolean {
  return /(?:^|\/)modules\//.test(path);
}

/** Whether a folder that is deployed itself calls the module, directly or by other modules. */
function isCalledHere(path: string, files: readonly SourceFile[]): boolean {
  return usersOf([path], files).some((user) => !/(?:^|\/)(?:modules|examples?|tests?)\//.test(user.path));
}
