/** What is expected of the site, check by check: each gets a browser, and throws where it finds something wrong. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const seven = [
  's3:GetAccess*',
  's3:GetAccountPublicAccessBlock',
  's3:GetDataAccess',
  's3:GetJobTagging',
  's3:GetMulti*',
  's3:GetObject*',
  's3:GetStorage*',
];

/** All checks with their names. */
export function checks({ home, pages, screenshots, folder }) {
  return [
    ['the engine and its catalogue have less than 900 kB', () => sizes(folder)],
    ['every link and anchor leads somewhere, every picture is there', (browser) => links(browser, home, pages)],
    ['the navigation leads to every page', (browser) => navigation(browser, home, pages)],
    ['the search finds a page', (browser) => search(browser, home)],
    ['the worked example: one wildcard becomes seven patterns', (browser) => worked(browser, home)],
    ['the worked example is there without scripts', (browser) => withoutScripts(browser, home)],
    ['what is typed is answered, also without a network', (browser) => typed(browser, home)],
    ['Terraform and CloudFormation', (browser) => examples(browser, home)],
    ['a result that somebody changed is objected to', (browser) => fooled(browser, home)],
    ['what cannot be read is said in words', (browser) => unreadable(browser, home)],
    ['hostile texts are texts', (browser) => hostile(browser, home)],
    ['what takes too long is stopped, and the page goes on', (browser) => tooLong(browser, home)],
    ['the playground is used by the keyboard alone', (browser) => keyboard(browser, home)],
    ['nothing is wrong that axe knows of, light and dark', (browser) => accessible(browser, home)],
    ['a phone has no need to scroll sideways', (browser) => narrow(browser, home, pages)],
    ['pictures are taken', (browser) => pictures(browser, home, screenshots)],
  ];
}

function sizes(folder) {
  const kB = (bytes) => Math.round(bytes / 1000);
  const own = join(folder, 'assets/engine');
  const files = readdirSync(own).map((name) => [name, statSync(join(own, name)).size]);
  const all = files.reduce((sum, [, size]) => sum + size, 0);
  const [, catalogue] =
    files.find(([name]) => name.startsWith('catalogue')) ?? assert.fail('no chunk for the catalogue');
  assert.ok(all < 900_000, `${kB(all)} kB`);
  return `${kB(all)} kB, of which ${kB(catalogue)} kB are the catalogue`;
}

/** Visits every page that can be reached, and looks at where its links lead. */
async function links(browser, home, pages) {
  const page = await browser.page();
  const [anchors, wanted, missing] = [new Map(), [], []];
  const queue = [home];
  for (const url of queue) {
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response.status() !== 200) missing.push(`${url} is answered with ${response.status()}`);
    const found = await page.evaluate(async () => {
      // A picture that waits to be seen is asked for all the same.
      const images = [...document.images].filter((image) => getComputedStyle(image).display !== 'none');
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
      return {
        rules: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
        broken: images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        blind: images.filter(({ alt }) => alt === '').map(({ src }) => src),
      };
    });
    if (!found.rules.includes("connect-src 'self'")) missing.push(`${url} may send what is pasted to anybody`);
    anchors.set(url, new Set(found.ids));
    missing.push(...found.broken.map((src) => `${url} shows ${src}, which is no picture`));
    for (const link of found.links) {
      if (!link.startsWith(home)) continue;
      const [target, hash = ''] = link.split('#');
      if (!queue.includes(target)) queue.push(target);
      if (hash !== '') wanted.push([url, target, decodeURIComponent(hash)]);
    }
  }
  for (const [from, target, hash] of wanted)
    if (!anchors.get(target)?.has(hash)) missing.push(`${from} links to ${target}#${hash}`);
  for (const each of pages.map((path) => home + path.replace(/\.md$/, '')))
    if (!queue.includes(each)) missing.push(`nothing links to ${each}`);
  assert.deepEqual([...new Set(missing)], []);
  return `${queue.length} pages, ${wanted.length} anchors`;
}

/** Goes from page to page as a reader does, without loading any anew. */
async function navigation(browser, home, pages) {
  const page = await browser.page();
  await page.goto(home);
  await page.locator('.VPNavBar').getByRole('link', { name: 'Docs' }).click();
  await page.locator('.VPSidebar a').first().waitFor();
  const count = await page.locator('.VPSidebar a').count();
  assert.equal(count, pages.length);
  for (let index = 0; index < count; index++) {
    const link = page.locator('.VPSidebar a').nth(index);
    await link.click();
    await page.waitForURL(`**${await link.getAttribute('href')}`);
    await page.locator('.vp-doc h1').waitFor();
  }
  return `${count} pages`;
}

async function search(browser, home) {
  const page = await browser.page();
  await page.goto(home);
  await page.locator('#local-search button').click();
  await page.locator('.VPLocalSearchBox input').fill('required check');
  await page.locator('.VPLocalSearchBox .result').first().click();
  await page.waitForURL('**/gate*');
}

/** A page whose engine has answered once. */
async function ready(browser, home, options) {
  const page = await browser.page(options);
  await page.goto(home);
  await answered(page);
  return page;
}

/** Waits until the engine has answered what stands there. */
async function answered(page) {
  await page
    .locator('.result[aria-busy="false"] :is(.stamp:has-text("Done here"), .refused)')
    .first()
    .waitFor({ timeout: 30_000 });
}

async function type(page, id, text) {
  await page.locator(`#${id}`).fill(text);
  // The answer to what stood there before is not the one.
  await page.locator('.result[aria-busy="true"]').waitFor();
  await answered(page);
}

async function added(page) {
  return (await page.locator('.diff .in code').allInnerTexts()).flatMap((line) => /"([^"]+)"/.exec(line)?.[1] ?? []);
}

async function worked(browser, home) {
  const page = await ready(browser, home);
  assert.deepEqual(
    (await added(page)).filter((each) => each.startsWith('s3:Get')),
    seven,
  );
  assert.equal(
    (await page.locator('.suggestion h3').innerText()).includes('one wildcard becomes seven patterns'),
    true,
  );
  const tree = await page.locator('.tree .pill.safe code').allInnerTexts();
  assert.deepEqual(tree, seven);
  assert.equal(await page.locator('.answers .yes').count(), 4);
  assert.equal(await page.locator('.names.goes li').filter({ hasText: 's3:' }).count(), 22);
}

async function withoutScripts(browser, home) {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto(home);
  assert.deepEqual(
    (await added(page)).filter((each) => each.startsWith('s3:Get')),
    seven,
  );
}

const small = `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": ["sqs:Send*", "sqs:ReceiveMessage"], "Resource": "*" }]
}
`;
const unused = (service, ...actions) => JSON.stringify([{ serviceNamespace: service, actions }]);

async function typed(browser, home) {
  const page = await ready(browser, home);
  await page.context().setOffline(true);
  await type(page, 'policy', small);
  await type(page, 'findings', unused('sqs', 'ReceiveMessage'));
  assert.equal(
    await page.locator('.diff .in code').innerText(),
    '  "Statement": [{ "Effect": "Allow", "Action": ["sqs:Send*"], "Resource": "*" }]',
  );
  await type(page, 'findings', unused('sqs', 'ReceiveMessage', 'SendMessage', 'SendMessageBatch'));
  assert.equal(await page.locator('.suggestion h3').innerText(), 'Nothing of this policy is used');
}

async function examples(browser, home) {
  const page = await ready(browser, home);
  for (const [name, label] of [
    ['Terraform', 'Terraform'],
    ['CloudFormation', 'YAML'],
    ['JSON', 'JSON'],
  ]) {
    await page.getByRole('button', { name }).click();
    await page.locator('.result[aria-busy="true"]').waitFor();
    await answered(page);
    assert.equal(await page.getByRole('radio', { name: label }).isChecked(), true);
    assert.ok((await page.locator('.diff .out').count()) > 0, name);
    assert.equal(await page.locator('.answers .yes').count(), 4, name);
  }
}

async function fooled(browser, home) {
  const page = await ready(browser, home);
  await page.locator('.own summary').click();
  const own = page.locator('#own');
  await own.fill((await own.inputValue()).replace('s3:GetObject*', 's3:Get*'));
  await page.locator('.answers .no').filter({ hasText: 's3:GetBucketAcl' }).waitFor();
  await own.fill((await own.inputValue()).replace('"s3:Get*",', ''));
  await page.locator('.answers .no').filter({ hasText: 'Nothing else is lost' }).waitFor();
  await own.fill('{');
  await page.locator('.answers .no').filter({ hasText: 'The rest is as it was' }).waitFor();
}

async function unreadable(browser, home) {
  const page = await ready(browser, home);
  const said = async () => page.locator('.result .refused').innerText();
  await type(page, 'policy', '{ "Version": ');
  assert.match(await said(), /The policy cannot be read[\s\S]*policy\.json/);
  await type(page, 'policy', 'hello');
  assert.match(await said(), /The policy cannot be read/);
  await type(page, 'policy', '');
  assert.match(await said(), /Paste a JSON policy/);
  await type(page, 'policy', small);
  await type(page, 'findings', '[1, 2');
  assert.match(await said(), /The findings cannot be read/);
  await type(page, 'findings', '');
  assert.match(await said(), /Paste a finding/);
}

async function hostile(browser, home) {
  const page = await ready(browser, home);
  const elements = async () => page.evaluate(() => document.querySelectorAll('img, script, iframe, b').length);
  const before = await elements();
  const evil = '<img src=x onerror=document.title=1><script>document.title=1</script>{{7*7}}<b>';
  const sid = JSON.stringify(evil);
  const action = JSON.stringify(`s3:Get${evil.replaceAll(/\s/g, '')}*`);
  const list = `["s3:Get*", ${action}, "${'s3:Get</code>'}"]`;
  await type(
    page,
    'policy',
    `{ "Version": "2012-10-17", "Statement": [{ "Sid": ${sid}, "Effect": "Allow", "Action": ${list}, "Resource": ${sid} }] }`,
  );
  await type(
    page,
    'findings',
    JSON.stringify([{ serviceNamespace: 's3', actions: ['GetObject', evil, '__proto__', 'constructor'] }]),
  );
  assert.equal(await elements(), before);
  await type(page, 'findings', JSON.stringify({ findingType: evil, resource: evil, id: evil }));
  assert.equal(await elements(), before);
  await type(page, 'policy', evil);
  assert.equal(await elements(), before);
  assert.equal(await page.title(), await page.evaluate(() => document.title));
  assert.match(await page.title(), /Least privilege/);
  await type(page, 'policy', `{"Statement":"${'x'.repeat(5_000_000)}"}`);
  assert.match(await page.locator('.result .refused').innerText(), /5\.0 million characters[\s\S]*command line/);
  for (const deep of [
    '['.repeat(400_000),
    '{"a":'.repeat(100_000),
    `a: ${'['.repeat(100_000)}`,
    `resource "a" "b" {\n x = ${'('.repeat(200_000)}`,
  ]) {
    await type(page, 'policy', deep);
    assert.match(await page.locator('.result .refused').innerText(), /cannot be read|No answer/);
  }
  const statement = { Effect: 'Allow', Action: ['s3:Get*', 'ec2:*', 'iam:Get*'], Resource: '*' };
  const many = Array.from({ length: 9_000 }, (_, index) => ({ ...statement, Sid: `S${index}` }));
  await type(page, 'findings', unused('s3', 'GetObject', 'GetBucketAcl'));
  await type(page, 'policy', JSON.stringify({ Version: '2012-10-17', Statement: many }));
  assert.match(await page.locator('.result').innerText(), /permissions? go|No answer/);
  await type(
    page,
    'policy',
    `{"Statement":[{"Effect":"Allow","Action":["s3:Get${'Aa'.repeat(200_000)}*","s3:Get*"],"Resource":"*"}]}`,
  );
  await type(page, 'policy', small);
  await type(page, 'findings', '['.repeat(400_000));
  assert.match(await page.locator('.result .refused').innerText(), /cannot be read|No answer/);
  await type(page, 'findings', unused('sqs', 'ReceiveMessage'));
  assert.equal(await page.locator('.suggestion h3').innerText(), '1 unused permission goes');
}

/** A worker that never answers stands for a text that the engine would take for ever for: no such text is known. */
async function tooLong(browser, home) {
  const page = await browser.page();
  const body = 'onmessage = ({ data }) => { postMessage({ id: data.id, began: true }); for (;;); }';
  await page.route('**/engine/worker*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }), {
    times: 1,
  });
  await page.goto(home);
  await page.getByRole('alert').filter({ hasText: 'took longer than 8 seconds' }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Terraform' }).click();
  await page.locator('.stamp').filter({ hasText: 'Done here' }).waitFor({ timeout: 30_000 });
}

async function keyboard(browser, home) {
  const page = await ready(browser, home);
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  await page.getByRole('button', { name: 'JSON' }).focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Terraform');
  await page.keyboard.press('Enter');
  await page.locator('.result[aria-busy="true"]').waitFor();
  await answered(page);
  for (let presses = 0; (await focused()) !== 'policy'; presses++) {
    assert.ok(presses < 5, `the policy is not reached: ${await focused()}`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'findings');
}

async function accessible(browser, home) {
  const found = [];
  for (const colorScheme of ['light', 'dark']) {
    const page = await ready(browser, home, { colorScheme, reducedMotion: 'reduce' });
    for (const path of ['', 'overview', 'gate']) {
      if (path !== '') await page.goto(home + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, {
          resultTypes: ['violations'],
          // The name of the generator's search button leaves out its key, which changes with the system.
          rules: { 'label-content-name-mismatch': { enabled: false } },
        }),
      );
      found.push(
        ...violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${colorScheme} /${path} ${id}: ${nodes
                .slice(0, 3)
                .map(({ target }) => target.join(' '))
                .join('; ')}`,
          ),
      );
    }
  }
  assert.deepEqual(found, []);
}

async function narrow(browser, home, pages) {
  const page = await ready(browser, home, { viewport: { width: 390, height: 844 } });
  const wide = [];
  for (const path of ['', ...pages.map((each) => each.replace(/\.md$/, ''))]) {
    if (path !== '') await page.goto(home + path);
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (width > 390) wide.push(`/${path}: ${width}`);
  }
  assert.deepEqual(wide, []);
}

async function pictures(browser, home, folder) {
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1280, 390]) {
      const page = await ready(browser, home, { colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } });
      const shoot = (name) =>
        page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await shoot('home');
      await page.getByRole('button', { name: 'CloudFormation' }).click();
      await page.locator('.result[aria-busy="true"]').waitFor();
      await answered(page);
      await shoot('cloudformation');
      await type(page, 'policy', '{ "Version": ');
      await shoot('refused');
      await page.goto(`${home}overview`);
      await shoot('overview');
      await page.goto(`${home}gate`);
      await shoot('gate');
    }
}
