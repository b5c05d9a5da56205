// Bundles each browser component into the committed ES modules that Streamlit loads.
//
//   node scripts/build_components.mjs           write pages/ui/*/dist/*.js
//   node scripts/build_components.mjs --check   fail when a committed bundle differs from its source
//   node scripts/build_components.mjs --test    bundle tests/browser_unit/*.test.ts and run them
//
// Streamlit loads a component from a blob URL, so a bundle must import nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Component and entry in its src/ to the bundle in its dist/. */
const BUNDLES = [
  { component: "explorer", entry: "main", out: "explorer" },
  { component: "explorer", entry: "loader", out: "loader" },
  { component: "editor", entry: "main", out: "editor" },
  { component: "editor", entry: "loader", out: "loader" },
  { component: "serving", entry: "main", out: "serving" },
  { component: "serving", entry: "loader", out: "loader" },
  { component: "visitor", entry: "main", out: "visitor" },
  { component: "steps", entry: "main", out: "steps" },
  { component: "files", entry: "main", out: "files" },
];
const TESTS = "tests/browser_unit";
const TEST_OUTPUT = "node_modules/.cache/browser_unit";

/** The text of one bundle. */
async function bundle(one) {
  const entry = `pages/ui/${one.component}/src/${one.entry}.ts`;
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    lineLimit: 160,
    legalComments: "eof",
    metafile: true,
    logLevel: "warning",
  });
  const code = result.outputFiles[0].text.trimEnd();
  if (/^\s*import\b/m.test(code)) throw new Error(`${entry}: the bundle imports a module`);
  return `// Made by \`npm run build\` from ${entry}; do not edit.\n${code}\n${licences(result.metafile)}`;
}

/** A short legal footer: every package that ended up in the bundle, with its licence and holder. */
function licences(metafile) {
  const packages = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match && bytesInOutput > 0) packages.add(match[1]);
    }
  }
  if (packages.size === 0) return "";
  const named = new Set();
  const lines = [...packages].sort().map((name) => {
    const folder = path.join(ROOT, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    if (!LICENCE_TEXTS[license]) throw new Error(`${name}: the text of its licence ${license} is missing`);
    named.add(license);
    const holders = readLicence(folder).match(/^Copyright.*$/gm) ?? [];
    return ` * ${name} ${version}, ${license}. ${holders.map(plain).join("; ")}`.trimEnd();
  });
  const texts = [...named].sort().map((license) => LICENCE_TEXTS[license]);
  return `/*! Contains:\n${[...lines, ...texts].join("\n")}\n */\n`;
}

function plain(holder) {
  return holder.replace(/<br\/>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim();
}

const LICENCE_TEXTS = {
  ISC: ` * ISC: permission to use, copy, modify, and/or distribute this software for any purpose with or
 * without fee is hereby granted, provided that the above copyright notice and this permission
 * notice appear in all copies. The software is provided "as is" and the author disclaims all
 * warranties; in no event shall the author be liable for any damages arising from its use.`,
  MIT: ` * MIT: permission is hereby granted, free of charge, to any person obtaining a copy of this software
 * and associated documentation files (the "Software"), to deal in the Software without restriction,
 * including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: the above copyright notice and this
 * permission notice shall be included in all copies or substantial portions of the Software. The
 * Software is provided "as is", without warranty of any kind, express or implied, including but not
 * limited to the warranties of merchantability, fitness for a particular purpose and
 * noninfringement. In no event shall the authors or copyright holders be liable for any claim,
 * damages or other liability, whether in an action of contract, tort or otherwise, arising from, out
 * of or in connection with the Software or the use or other dealings in the Software.`,
  "BSD-2-Clause": ` * BSD-2-Clause: redistribution and use in source and binary forms, with or without modification, are
 * permitted provided that the following conditions are met: redistributions of source code must
 * retain the above copyright notice, this list of conditions and the following disclaimer;
 * redistributions in binary form must reproduce the above copyright notice, this list of conditions
 * and the following disclaimer in the documentation and/or other materials provided with the
 * distribution. This is provided by the copyright holders and contributors "as is" and any express or
 * implied warranties, including, but not limited to, the implied warranties of merchantability and
 * fitness for a particular purpose are disclaimed. In no event shall the copyright holder or
 * contributors be liable for any direct, indirect, incidental, special, exemplary, or consequential
 * damages (including, but not limited to, procurement of substitute goods or services; loss of use,
 * data, or profits; or business interruption) however caused and on any theory of liability, whether
 * in contract, strict liability, or tort (including negligence or otherwise) arising in any way out
 * of the use of this, even if advised of the possibility of such damage.`,
};

function readLicence(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(path.join(folder, file), "utf8") : "";
}

function target({ component, out }) {
  return path.join(ROOT, "pages", "ui", component, "dist", `${out}.js`);
}

async function writeBundles() {
  for (const one of BUNDLES) {
    const code = await bundle(one);
    await mkdir(path.dirname(target(one)), { recursive: true });
    await writeFile(target(one), code);
    console.log(`${path.relative(ROOT, target(one))}  ${(code.length / 1024).toFixed(1)} KB`);
  }
}

async function checkBundles() {
  let stale = 0;
  for (const one of BUNDLES) {
    const code = await bundle(one);
    const committed = existsSync(target(one)) ? await readFile(target(one), "utf8") : "";
    if (committed !== code) {
      stale += 1;
      console.error(`${path.relative(ROOT, target(one))} is stale: run \`npm run build\``);
    }
  }
  if (stale > 0) process.exitCode = 1;
}

async function runTests() {
  const names = readdirSync(path.join(ROOT, TESTS)).filter((name) => name.endsWith(".test.ts"));
  rmSync(path.join(ROOT, TEST_OUTPUT), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => `${TESTS}/${name}`),
    outdir: TEST_OUTPUT,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const files = names.map((name) => path.join(TEST_OUTPUT, name.replace(/\.ts$/, ".mjs")));
  const node = ["--enable-source-maps", "--test", ...files];
  process.exitCode = spawnSync(process.execPath, node, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}

const mode = process.argv[2] ?? "";
if (mode === "--check") await checkBundles();
else if (mode === "--test") await runTests();
else if (mode === "") await writeBundles();
else throw new Error(`unknown option ${mode}: use --check or --test`);
