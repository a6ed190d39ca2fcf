/**
 * Which commands in comments the repository answers: those that a workflow of the base branch names beside this action.
 *
 * A text that names a command nobody answers would send people into the void. So a
 * workflow counts only where it starts on comments, uses this action and names the
 * command, as a copy of `examples/apply.yml` does. What is not understood answers nothing.
 */
import type { CommandName } from '../review/command-name.js';
import type { BlobRef } from '../world/repository.js';
import type { FileCache } from './file-cache.js';

/** No repository needs more to be read for the sake of a sentence. */
const mostWorkflows = 40;
/** How many of them, and of the settings of tools, are asked for accounts. */
const mostDeployments = 200;

const commands: readonly { readonly name: CommandName; readonly event: RegExp; readonly written: RegExp }[] = [
  { name: 'refine', event: /^[^#\n]*\bissue_comment\b/m, written: /^[^#\n]*['"]\/refine\b/m },
  { name: 'keep', event: /^[^#\n]*\bissue_comment\b/m, written: /^[^#\n]*['"]\/keep\b/m },
];

/** The workflows at the base that may answer, those whose names speak of it first. */
function workflowsAtBase(cache: FileCache, most: number): readonly BlobRef[] {
  const all = cache.atBase(['.github/workflows/*.yml', '.github/workflows/*.yaml']);
  const speaks = ({ path }: BlobRef): boolean => /refine|apply|iam/i.test(path);
  return [...all.filter(speaks), ...all.filter((each) => !speaks(each))].slice(0, most);
}

/** The workflows at the base and what tools deploy by, which name accounts. */
export function deploymentsAtBase(cache: FileCache): readonly BlobRef[] {
  const settings = cache.atBase(['**/samconfig.toml', '**/cdk.json', '**/cdk.context.json']);
  return [...workflowsAtBase(cache, mostDeployments), ...settings.slice(0, mostDeployments)];
}

/** The commands that one of the workflows answers, as far as they have been read. */
export function commandsAnswered(cache: FileCache): readonly CommandName[] {
  const texts = workflowsAtBase(cache, mostWorkflows).flatMap((ref) => {
    const blob = cache.blob(ref);
    return blob.kind === 'text' && /^[^#\n]*\buses:[^#\n]*\biam-policy-refiner\b/m.test(blob.text) ? [blob.text] : [];
  });
  return commands
    .filter(({ event, written }) => texts.some((text) => event.test(text) && written.test(text)))
    .map(({ name }) => name);
}
