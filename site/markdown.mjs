/**
 * Makes Markdown that is written for GitHub read the same on the site: its links, its pictures and its anchors.
 */
import { sitePicture, siteLink, sourceOf } from './pages.mjs';

/** The anchor that GitHub gives a heading. */
export function githubSlug(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Teaches a markdown-it the links and pictures of the repository, and that its text is no template. */
export function repositoryLinks(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule];
    // The generator takes a page for a template of Vue, in which two braces begin an expression.
    md.renderer.rules[rule] = (...args) => render(...args).replaceAll('{{', '&#123;&#123;');
  }
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const source = sourceOf(env.relativePath);
    if (source !== undefined) for (const token of tokens) rewrite(token, source);
  });
}

function rewrite(token, source) {
  for (const child of token.children ?? []) rewrite(child, source);
  const [href, src] = [token.attrGet('href'), token.attrGet('src')];
  if (token.type === 'link_open' && isRelative(href)) token.attrSet('href', siteLink(source, href));
  if (token.type === 'image' && isRelative(src)) token.attrSet('src', sitePicture(source, src));
  if (token.type === 'html_block' || token.type === 'html_inline') token.content = withPictures(token.content, source);
}

function isRelative(link) {
  return link !== null && !/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link);
}

/** GitHub chooses by the reader's system; the site has a switch, so both pictures are there and one is shown. */
function withPictures(html, source) {
  return html
    .replace(
      /<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">\s*<img alt="([^"]*)" src="([^"]+)">\s*<\/picture>/g,
      (_, dark, alt, light) =>
        picture(sitePicture(source, light), alt, 'only-light') + picture(sitePicture(source, dark), alt, 'only-dark'),
    )
    .replace(/href="([^"]+)"/g, (all, href) => (isRelative(href) ? `href="${siteLink(source, href)}"` : all));
}

function picture(src, alt, className) {
  return `<img class="${className}" src="${src}" alt="${alt}" loading="lazy">`;
}
