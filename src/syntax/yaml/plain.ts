/** What a scalar without quotes means, by the core schema of YAML 1.2; dates and `yes` are text there. */

/** The number, truth value or nothing that `source` stands for; `undefined` where it is text. */
export function literalOf(source: string): { readonly value: number | boolean | null } | undefined {
  // Nearly everything is text, and begins like it.
  if (!/^(?:[~nNtTfF+.\d-]|$)/.test(source)) return undefined;
  if (/^(?:|~|null|Null|NULL)$/.test(source)) return { value: null };
  if (/^(?:true|True|TRUE)$/.test(source)) return { value: true };
  if (/^(?:false|False|FALSE)$/.test(source)) return { value: false };
  if (/^(?:[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+)$/.test(source)) return { value: Number(source) };
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(source)) return { value: Number(source) };
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return { value: source.startsWith('-') ? -Infinity : Infinity };
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? { value: NaN } : undefined;
}
