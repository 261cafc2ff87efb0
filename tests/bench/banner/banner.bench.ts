/** The banner beside its peers, on one page, interleaved. Started by `npm run bench:banner`, which installs the peers. */
import { openChromium } from "../../browser/support/chromium.js";
import { none, type Candidate } from "./candidate.js";
import { brotli, Loopback } from "./loopback.js";
import { openOurs } from "./ours.js";
import { pageWith } from "./page.js";
import { openPeer } from "./peers.js";
import { measurementsOf, type Measurements } from "./results.js";
import { rowOf, tables } from "./table.js";
import { targets, tell } from "./targets.js";
import { fast, slow, Visitor, type Bench, type Measures, type Profile } from "./visit.js";

/** What the command hands on. */
interface Order {
  runs: number;
  json: boolean;
  /** The folders of the peers, by id; null where a peer could not be installed. */
  peers: Record<string, string | null>;
}

/** Ours has to lose none of these; the peers click once a run. */
const EARLY_CLICKS = 100;

const order = JSON.parse(process.argv[2] ?? "") as Order;
const failures: string[] = [];
const fail = (line: string): void => {
  failures.push(line);
  console.log(`✗ ${line}`);
};

const ours = await openOurs();
const candidates = [none, ours.candidate, ...(await peers())];
const loopback = await Loopback.open(candidates);
const browser = await openChromium();
const bench: Bench = { browser, loopback };
try {
  await run();
} finally {
  await browser.close();
  await loopback.close();
  await ours.close();
}

async function peers(): Promise<Candidate[]> {
  const opened: Candidate[] = [];
  for (const [id, folder] of Object.entries(order.peers)) {
    try {
      if (folder === null) fail(`${id} is left out: it could not be installed`);
      else opened.push(await openPeer(id, folder));
    } catch (error) {
      fail(`${id} is left out: its files are not what they were (${reasonOf(error)})`);
    }
  }
  return opened;
}

async function run(): Promise<void> {
  const bare = brotli(pageWith(none)).length;
  const shown: Candidate[] = [];
  console.log(`→ ${candidates.length} pages, each once to warm up`);
  for (const candidate of candidates) {
    // The first visit of all warms up the browser and the server, and counts for nothing.
    if (await tried(candidate, "is left out", () => visit(candidate, fast))) shown.push(candidate);
  }
  const rows = new Map(shown.map((one) => [one, measurementsOf(one.id, brotli(pageWith(one)).length - bare)]));

  for (let round = 0; round < order.runs; round += 1) {
    const start = performance.now();
    for (const profile of [fast, slow]) {
      for (const [candidate, { rounds }] of turned([...rows], round)) {
        const measured = await tried(candidate, `missed round ${round + 1}, ${profile.name}`, () => visit(candidate, profile));
        rounds[profile.name].push(measured);
      }
    }
    console.log(`✓ round ${round + 1} of ${order.runs} (${Math.round((performance.now() - start) / 1000)} s)`);
  }
  for (const [candidate, row] of rows) await tried(candidate, "missed early clicks", () => clickEarly(candidate, row));
  print([...rows.values()]);
}

/** So that nobody always goes first. */
function turned<T>(all: readonly T[], by: number): T[] {
  return all.map((_, at) => all[(at + by) % all.length] as T);
}

async function visit(candidate: Candidate, profile: Profile): Promise<Measures> {
  const visitor = await Visitor.begin(bench, candidate, profile);
  try {
    const first = await visitor.first();
    return candidate.accept ? { ...first, ...(await visitor.back()) } : first;
  } finally {
    await visitor.end();
  }
}

async function clickEarly(candidate: Candidate, row: Measurements): Promise<void> {
  if (!candidate.accept) return;
  const clicks = candidate === ours.candidate ? EARLY_CLICKS : order.runs;
  console.log(`→ early clicks: ${candidate.id}, ${clicks}`);
  for (; row.clicks < clicks; row.clicks += 1) {
    const visitor = await Visitor.begin(bench, candidate, fast, { early: true });
    try {
      if (!(await visitor.early())) row.lost += 1;
    } finally {
      await visitor.end();
    }
  }
  console.log(`✓ early clicks: ${candidate.id} lost ${row.lost} of ${row.clicks}`);
}

/** Does it, or says why it could not be done. */
async function tried<T>(candidate: Candidate, what: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    fail(`${candidate.id} ${what}: ${reasonOf(error)}`);
    return undefined;
  }
}

function print(rows: readonly Measurements[]): void {
  const [bare] = rows;
  const own = rows.find(({ id }) => id === ours.candidate.id);
  if (!bare || bare.id !== none.id) throw new Error("the page without a banner could not be measured");
  console.log(`\n${tables(rows, bare)}`);
  console.log(`\nMedian [95 % interval]; ${order.runs} runs each, interleaved.`);
  if (own) console.log(`\n${tell(targets(own, bare, rows.filter((row) => row !== bare && row !== own)))}`);
  if (failures.length) {
    console.log(`\nNot all could be measured:\n${failures.map((line) => `  ${line}`).join("\n")}`);
    process.exitCode = 1;
  }
  if (order.json) console.log(JSON.stringify({ rows: rows.map(rowOf) }));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
