/** HCL: parse throughput, and the discovery of many modules. `npm run bench` runs it after the policies. */
import { performance } from 'node:perf_hooks';
import { discover } from '../src/sources/index.js';
import { parseHcl } from '../src/syntax/hcl/parse-hcl.js';
import { terraformFile } from './terraform.js';

const modules = Array.from({ length: 500 }, (_, module) =>
  Array.from({ length: 20 }, (__, file) => terraformFile(module, file)),
);

// First, so that the memory is that of the discovery.
const before = performance.now();
const found = modules.reduce((sum, files) => sum + discover(files).length, 0);
const taken = (performance.now() - before) / 1000;
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `Terraform, 500 modules of 20 files: ${found} policies in ${taken.toFixed(2)} s, ${memory} MB resident at most`,
);

const bytes = 5_000_000;
let text = '';
for (const file of modules.flat()) if (text.length < bytes) text += `${file.text}\n`;

console.log(`HCL, ${(text.length / 1e6).toFixed(1)} MB of generated Terraform`);
for (let round = 0; round < 5; round++) {
  const before = performance.now();
  const parsed = parseHcl(text);
  const seconds = (performance.now() - before) / 1000;
  console.log(`  round ${round}: ${(text.length / 1e6 / seconds).toFixed(1)} MB a second (${parsed.kind})`);
}
