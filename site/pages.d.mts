/** Each file that is a page, with its place on the site. */
export function pagesOf(): ReadonlyMap<string, string>;

/** The navigation beside every page. */
export function sidebar(): readonly {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}[];

/** What a relative link in a file of the repository is on the site. */
export function siteLink(from: string, href: string): string;

/** What a picture of a file is on the site, from one of its pages. */
export function sitePicture(from: string, src: string): string;
