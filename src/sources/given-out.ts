/** Whether what a file gives out reads like something that policies are made of. */

/** Whether a value may bear on who is granted what. */
export function mayBearOnGrants(text: string): boolean {
  return /\b(?:iam|arn|role|user|group|principal)|polic(?:y|ies)|statement|action|permission|[a-z][\w-]*:[*A-Z]|["'\s]\*["'\s,\]]/i.test(
    text.slice(0, mostText),
  );
}

const mostText = 20_000;
