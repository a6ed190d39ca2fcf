#!/usr/bin/env node
/*
 * Starts the command line where Node is new enough, and says which is needed where it is not.
 *
 * It is copied into the bundle as it is, and written so that every Node of the last years can read it: as a script and
 * as a module, and without anything that came after 2015 but `import()`.
 */
var oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error('error: iam-policy-refiner needs Node ' + oldest + ' or newer, and this is ' + process.versions.node);
  console.error('help: install a newer one from https://nodejs.org, then run the same command again');
  process.exitCode = 2;
} else {
  import('./cli.js');
}
