export interface Page {
  readonly name: string;
  readonly scheme: string;
  readonly html: string;
}

export function pages(): readonly Page[];
export function fingerprints(): Readonly<Record<string, string>>;
