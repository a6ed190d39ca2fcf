import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { githubSlug, repositoryLinks } from '../markdown.mjs';
import { packedCatalogue } from '../packed-catalogue.mjs';
import { repository, root, sidebar, sourceOf } from '../pages.mjs';

const description =
  'Takes the permissions nobody uses out of AWS IAM policies, as suggestions in the pull request that touches them.';

/** What comes of `src/` goes into the worker; the catalogue of actions is a file of its own. */
function chunkOf(id) {
  return id.endsWith('/src/policy/catalogue-text.ts') ? 'catalogue' : undefined;
}

/** What the pages may ask for: nothing of anybody else, so that nothing that is pasted can leave them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // The generator writes small scripts and styles into its pages.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  title: 'iam-policy-refiner',
  description,
  lang: 'en',
  base: process.env.SITE_BASE ?? '/',
  srcDir: '.pages',
  cleanUrls: true,
  vite: {
    build: { assetsInlineLimit: 0, target: 'es2022' },
    server: { fs: { allow: [root] } },
    worker: {
      format: 'es',
      plugins: () => [packedCatalogue()],
      rollupOptions: {
        output: {
          manualChunks: chunkOf,
          entryFileNames: 'assets/engine/[name].[hash].js',
          chunkFileNames: 'assets/engine/[name].[hash].js',
        },
      },
    },
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
  },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env.SITE_BASE ?? '/'}icon.svg` }],
    ['meta', { name: 'theme-color', content: '#1a7f37' }],
    ['meta', { property: 'og:title', content: 'iam-policy-refiner' }],
    ['meta', { property: 'og:description', content: description }],
  ],
  markdown: {
    anchor: { slugify: githubSlug },
    config: repositoryLinks,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  // Only where it is built: while it is written, the generator needs more.
  transformHead: () => [['meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }]],
  transformPageData: (page) => {
    if (sourceOf(page.relativePath) !== `docs/${page.relativePath}`) page.frontmatter.editLink = false;
  },
  themeConfig: {
    logo: '/icon.svg',
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    nav: [
      { text: 'Playground', link: '/' },
      { text: 'Docs', link: '/overview', activeMatch: '^/(?!$)' },
    ],
    sidebar: sidebar(),
    socialLinks: [{ icon: 'github', link: repository, ariaLabel: 'The repository on GitHub' }],
    // Pages of the root have another address, and a function for both would need to be evaluated in the page.
    editLink: { pattern: `${repository}/edit/main/docs/:path`, text: 'Edit this page' },
    footer: { message: 'MIT licence. No cookies, no tracking, no requests to anybody else.' },
  },
});
