/** What the browser's own trace says of a page's main thread. */

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the thread itself, whatever else the machine did meanwhile. */
  tdur?: number;
  args: { data?: { functionName?: string; url?: string } };
}

export const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "blink.user_timing"];

/** Milliseconds. */
export interface Work {
  /** In scripts, their compilation and their promises, without style and layout; CPU time. */
  script: number;
  /** In everything that the main thread did; CPU time. */
  task: number;
}

export interface Trace {
  /** Until the button could be clicked; null where it never could. */
  untilHit: Work | null;
  /** All that was traced. */
  whole: Work;
  /** Beyond 50 ms of each task since the first paint (TBT), in milliseconds. */
  blocked: number;
}

const SCRIPT = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "v8.compile",
  "v8.compileModule",
  "v8.evaluateModule",
]);
const NO_SCRIPT = new Set(["Layout", "UpdateLayoutTree", "RecalculateStyles", "ParseHTML"]);
const LONG_US = 50_000;

/**
 * @param buffer the trace
 * @param own the paths whose scripts are nobody's: those of the bench
 * @throws Error where the trace does not hold the page
 */
export function readTrace(buffer: Buffer, own: readonly string[]): Trace {
  const { traceEvents } = JSON.parse(buffer.toString()) as { traceEvents: TraceEvent[] };
  const start = traceEvents.findLast(({ name }) => name === "bench-start");
  if (!start) throw new Error("the trace does not hold the page");
  const main = traceEvents.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const moment = (name: string): number | undefined => main.find((event) => event.name === name && event.ts >= start.ts)?.ts;
  const hit = moment("bench-hit");
  const paint = moment("firstPaint") ?? start.ts;

  const spans = main
    .filter(({ ph, ts, dur = 0 }) => ph === "X" && ts + dur > start.ts)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const nodes = nest(spans);
  return {
    untilHit: hit === undefined ? null : workOf(nodes, hit, own),
    whole: workOf(nodes, Infinity, own),
    blocked: nodes
      .filter(({ event }) => event.name === "RunTask" && event.ts >= paint)
      .reduce((sum, { event }) => sum + Math.max(0, (event.dur ?? 0) - LONG_US), 0) / 1000,
  };
}

interface Node {
  event: TraceEvent;
  children: Node[];
}

/** The spans as a forest: a span within another is its child. */
function nest(spans: readonly TraceEvent[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const event of spans) {
    while (open.length && endOf(open.at(-1) as Node) <= event.ts) open.pop();
    const node = { event, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

const endOf = ({ event: { ts, dur = 0 } }: Node): number => ts + dur;

const cpu = ({ event: { tdur, dur = 0 } }: Node): number => tdur ?? dur;

function workOf(nodes: readonly Node[], until: number, own: readonly string[]): Work {
  const before = nodes.filter(({ event }) => event.ts < until);
  const looking = sumOf(before, (node) => (isOwn(node, own) ? cpu(node) : null), until);
  return {
    script: sumOf(before, (node) => (isOwn(node, own) ? 0 : SCRIPT.has(node.event.name) ? scriptIn(node, until, own) : null), until) / 1000,
    task: (sumOf(before, (node) => (node.event.name === "RunTask" ? cpu(node) : null), until) - looking) / 1000,
  };
}

/** A span of script without what is no script, or nobody's, within it. */
function scriptIn(node: Node, until: number, own: readonly string[]): number {
  const other = sumOf(
    node.children,
    (child) => (NO_SCRIPT.has(child.event.name) || isOwn(child, own) ? cpu(child) : null),
    until,
  );
  return Math.max(0, cpu(node) - other);
}

/** Adds up the topmost spans that `measure` has a figure for. */
function sumOf(nodes: readonly Node[], measure: (node: Node) => number | null, until: number): number {
  let sum = 0;
  for (const node of nodes) {
    if (node.event.ts >= until) continue;
    sum += measure(node) ?? sumOf(node.children, measure, until);
  }
  return sum;
}

/** Whether this is the bench's own looking, or the tag that it has started. */
function isOwn({ event: { name, args } }: Node, own: readonly string[]): boolean {
  const { functionName = "", url } = args.data ?? {};
  if (name === "FunctionCall") return functionName.startsWith("bench");
  if (name !== "EvaluateScript" && name !== "v8.compile") return false;
  return !url || own.some((path) => new URL(url, "http://bench").pathname === path);
}
