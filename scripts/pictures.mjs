/**
 * Draws the pictures of the README: what a reviewer sees, in light and dark.
 *
 * The Markdown is what the engine makes of a fixture (`fixtures/<case>/expected/`,
 * which `npm run golden` writes) and of a repository under sweeps
 * (`test/e2e/sweep/`, which its test writes with `--update`), shown with GitHub's own stylesheet. The pages are
 * plain functions of those files, so a test can tell whether the pictures are of the
 * present output; only taking the pictures needs a browser. Diagrams are drawn where
 * Mermaid is installed (`npm install --no-save mermaid`, or its file in `MERMAID`).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import upng from 'upng-js';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs');
const fixture = 'fixtures/summary-of-many-kinds';
const sweeps = 'test/e2e/sweep';
const schemes = ['light', 'dark'];

/** The pages, by the names of their pictures. The same files always give the same pages. */
export function pages() {
  const plan = JSON.parse(text(`${fixture}/expected/plan.json`));
  const { comment } = plan.comments.review.posts.at(-1);
  const content = {
    'review-comment': thread(comment, text(`${fixture}/head/${comment.path}`)),
    summary: jobSummary(unfolded(text(`${fixture}/expected/summary.md`), 'lines 9–10')),
    refused: jobSummary(text(`${fixture}/expected/refused.md`)),
    'sweep-pull': conversation(text(`${sweeps}/pull.md`), 'wants to merge 1 commit into main'),
    dashboard: conversation(text(`${sweeps}/dashboard.md`), 'opened this issue'),
  };
  return Object.entries(content).flatMap(([name, body]) =>
    schemes.map((scheme) => ({ name: `${name}-${scheme}`, scheme, html: page(body, scheme) })),
  );
}

/** What the pictures in `docs/` should have been made from. */
export function fingerprints() {
  return Object.fromEntries(
    pages().map(({ name, html }) => [`${name}.png`, createHash('sha256').update(html).digest('hex')]),
  );
}

function text(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** Opens the fold whose title says `title`, and the one inside it that holds the diagram. */
function unfolded(markdown, title) {
  const start = markdown.indexOf('<details>', markdown.lastIndexOf('\n', markdown.indexOf(title)));
  const own = markdown.slice(start).replace('<details>', '<details open>');
  // Of a long list of names two are enough for a picture.
  const short = own.replace(/^(- [a-z ]+: (?:`[^`]+`, ){2})((?:`[^`]+`(?:, )?)+)$/gm, (_, shown, rest) => {
    return `${shown}… ${rest.split(', ').length} more`;
  });
  return markdown.slice(0, start) + short.replace('<details><summary>Why', '<details open><summary>Why');
}

function rendered(markdown) {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html
    .replace(/<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g, (_, code) => diffBlock(code))
    .replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>');
}

function diffBlock(code) {
  const lines = code.replace(/\n$/, '').split('\n');
  const kinds = { '-': 'deleted', '+': 'added', '@': 'hunk' };
  return `<pre class="diff"><code>${lines.map((line) => `<span class="${kinds[line[0]] ?? 'same'}">${line}</span>`).join('\n')}</code></pre>`;
}

/** A review comment under the lines it is about, its suggestion drawn as GitHub draws it. */
function thread({ path, first, last, body }, file) {
  const lines = file.split('\n');
  const context = lines.slice(Math.max(0, first - 4), last).map((line, index) => {
    const number = Math.max(0, first - 4) + index + 1;
    return `<tr><td class="number">${number}</td><td class="line">  ${escaped(line)}</td></tr>`;
  });
  const old = lines.slice(first - 1, last).map((line) => row('deleted', '-', line));
  const html = rendered(body).replace(
    /<pre><code class="language-suggestion">([\s\S]*?)\n?<\/code><\/pre>/,
    (_, code) =>
      `<div class="suggestion"><div class="suggestion-head">Suggested change</div><table>${[
        ...old,
        ...code.split('\n').map((line) => row('added', '+', line, true)),
      ].join('')}</table><div class="suggestion-foot"><span class="button">Commit suggestion</span></div></div>`,
  );
  return `<div class="file"><div class="file-head">${escaped(path)}</div><table class="code">${context.join('')}</table>
<div class="comment"><div class="comment-head"><span class="avatar"></span><b>github-actions</b> <span class="bot">bot</span> <span class="muted">Comment on lines +${first} to +${last}</span></div>
<div class="markdown-body">${html}</div></div></div>`;
}

function row(kind, sign, line, isEscaped = false) {
  return `<tr class="${kind}"><td class="sign">${sign}</td><td class="line">${isEscaped ? line : escaped(line)}</td></tr>`;
}

function jobSummary(markdown) {
  return `<div class="file"><div class="file-head muted-head">refine summary</div><div class="summary markdown-body">${rendered(markdown)}</div></div>`;
}

/** The first entry of a pull request or an issue, under its title. */
function conversation(markdown, did) {
  const [title, ...body] = markdown.replace(/^# /, '').split('\n');
  const head = `<span class="avatar"></span><b>github-actions</b> <span class="bot">bot</span> <span class="muted">${did}</span>`;
  return `<h1 class="title">${escaped(title)}</h1><div class="file"><div class="file-head talk">${head}</div><div class="summary markdown-body">${rendered(body.join('\n'))}</div></div>`;
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const colours = {
  light: {
    ground: '#ffffff',
    edge: '#d1d9e0',
    head: '#f6f8fa',
    words: '#1f2328',
    muted: '#59636e',
    red: '#ffebe9',
    green: '#dafbe1',
    blue: '#0969da',
  },
  dark: {
    ground: '#0d1117',
    edge: '#3d444d',
    head: '#151b23',
    words: '#f0f6fc',
    muted: '#9198a1',
    red: '#542426',
    green: '#1c4428',
    blue: '#4493f8',
  },
};

function page(body, scheme) {
  const c = colours[scheme];
  const github = text(`node_modules/github-markdown-css/github-markdown-${scheme}.css`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${scheme}</title><style>${github}
html, body { margin: 0; background: ${c.ground}; color: ${c.words}; font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
main { width: 960px; padding: 16px; }
.markdown-body { font-family: "Liberation Sans", Arial, sans-serif; font-size: 14px; background: ${c.ground}; }
.markdown-body pre, .markdown-body code, .code, .suggestion table { font-family: "DejaVu Sans Mono", monospace !important; font-size: 12px; }
.file { border: 1px solid ${c.edge}; border-radius: 6px; overflow: hidden; }
.file-head { background: ${c.head}; border-bottom: 1px solid ${c.edge}; padding: 8px 16px; font: 12px "DejaVu Sans Mono", monospace; }
.code { border-collapse: collapse; width: 100%; }
.code td, .suggestion .markdown-body td { padding: 0 8px; border: 0; }
.number { width: 40px; text-align: right; color: ${c.muted}; }
.line { white-space: pre; }
.comment { margin: 12px 16px 16px; border: 1px solid ${c.edge}; border-radius: 6px; }
.comment-head { padding: 10px 16px 0; }
.avatar { display: inline-block; width: 20px; height: 20px; border-radius: 50%; background: ${c.blue}; vertical-align: -5px; margin-right: 8px; }
.bot { border: 1px solid ${c.edge}; border-radius: 2em; font-size: 11px; padding: 0 6px; color: ${c.muted}; }
.muted { color: ${c.muted}; font-size: 12px; margin-left: 8px; }
.title { font-size: 26px; font-weight: 400; margin: 4px 0 16px; }
.talk { font: 14px "Liberation Sans", Arial, sans-serif; }
.muted-head { color: ${c.muted}; }
.comment .markdown-body { padding: 8px 16px 16px; }
.summary { padding: 8px 24px 24px; }
.suggestion { border: 1px solid ${c.edge}; border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
.suggestion-head { border-bottom: 1px solid ${c.edge}; padding: 6px 12px; font-size: 12px; color: ${c.muted}; }
.suggestion-foot { border-top: 1px solid ${c.edge}; padding: 8px 12px; text-align: right; }
.button { border: 1px solid ${c.edge}; border-radius: 6px; background: ${c.head}; padding: 3px 12px; font-size: 12px; font-weight: 600; }
.markdown-body .suggestion table { display: table; width: 100%; margin: 0; border-collapse: collapse; }
.markdown-body .suggestion tr { border: 0; }
.markdown-body .suggestion td { border: 0; padding: 1px 8px; }
.markdown-body .suggestion .sign { width: 12px; padding-right: 0; }
.markdown-body .suggestion tr.deleted, .deleted { background: ${c.red}; }
.markdown-body .suggestion tr.added, .added { background: ${c.green}; }
.diff span { display: inline-block; width: 100%; }
.hunk { color: ${c.muted}; }
.markdown-body pre.mermaid { background: ${c.ground}; text-align: center; }
details details { margin-bottom: 12px; }
</style></head><body><main>${body}</main></body></html>
`;
}

/** The page with what a browser needs besides: Mermaid, where it is installed, and a note of its height. */
function forBrowser({ html, scheme }) {
  const mermaid = [process.env.MERMAID, join(root, 'node_modules/mermaid/dist/mermaid.min.js')].find(
    (path) => path !== undefined && existsSync(path),
  );
  const drawing =
    mermaid === undefined
      ? 'for (const each of document.querySelectorAll("pre.mermaid")) each.closest("details").removeAttribute("open");'
      : `mermaid.initialize({ startOnLoad: false, theme: '${scheme === 'dark' ? 'dark' : 'default'}' });
         await mermaid.run({ nodes: [...document.querySelectorAll('details[open] > pre.mermaid')] });`;
  const source = mermaid === undefined ? '' : `<script src="${pathToFileURL(mermaid)}"></script>`;
  const script = `<script type="module">${drawing}
    document.documentElement.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);</script>`;
  return html.replace('</body>', `${source}${script}</body>`);
}

function browser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const places = (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM, ...places].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) {
    console.error('there is no browser to take pictures with: install Chromium, or name its path in CHROMIUM');
    process.exit(2);
  }
  return found;
}

function take(chromium, each, folder) {
  const file = join(folder, `${each.name}.html`);
  writeFileSync(file, forBrowser(each));
  const run = (...more) =>
    execFileSync(
      chromium,
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ...[
          '--allow-file-access-from-files',
          '--virtual-time-budget=20000',
          `--user-data-dir=${join(folder, 'profile')}`,
        ],
        ...more,
        pathToFileURL(file).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28, timeout: 180_000 },
    );
  const height = /data-height="(\d+)"/.exec(run('--window-size=992,1000', '--dump-dom'))?.[1];
  if (height === undefined) throw new Error(`${each.name} could not be drawn`);
  const picture = join(docs, `${each.name}.png`);
  run(`--window-size=992,${height}`, '--force-device-scale-factor=2', `--screenshot=${picture}`);
  // A page of text needs no more than 128 colours, and then a third of the bytes.
  const drawn = upng.decode(readFileSync(picture));
  writeFileSync(picture, new Uint8Array(upng.encode(upng.toRGBA8(drawn), drawn.width, drawn.height, 64)));
  console.log(`${each.name}.png, ${Math.round(readFileSync(picture).length / 1000)} kB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chromium = browser();
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(docs, { recursive: true });
  try {
    for (const each of pages()) take(chromium, each, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(join(docs, 'pictures.json'), `${JSON.stringify(fingerprints(), undefined, 2)}\n`);
}
