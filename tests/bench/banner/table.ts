/** The tables that a person reads, and the rows that a program does. */
import { differenceOf, lostLater, spreadOf, type Measure, type Measurements, type ProfileName } from "./results.js";
import type { Spread } from "./statistics.js";

type Cell = (row: Measurements, none: Measurements) => string;

interface Table {
  title: string;
  columns: readonly (readonly [head: string, cell: Cell])[];
}

const EMPTY = "–";
const whole = (value: number): string => Math.round(value).toLocaleString("en");
const tenths = (value: number): string => value.toFixed(1);
const kilo = (value: number): string => whole(value / 1000);

function interval(found: Spread | null, format: (value: number) => string): string {
  if (!found) return EMPTY;
  const [median, low, high] = [format(found.median), format(found.low), format(found.high)];
  return low === median && high === median ? median : `${median} [${low}, ${high}]`;
}

const plain =
  (profile: ProfileName, measure: Measure, format = whole): Cell =>
  (row) =>
    interval(spreadOf(row, profile, measure), format);

/** Above the page without a banner. */
const above =
  (profile: ProfileName, measure: Measure, format = whole): Cell =>
  (row, none) =>
    row === none ? EMPTY : interval(differenceOf(row, none, profile, measure), format);

const VISIT: Table = {
  title: "First visit: what is fetched until the effects of accepting all have run (bytes after brotli)",
  columns: [
    ["bytes", plain("fast", "bytes")],
    ["requests", plain("fast", "requests")],
    ["in the page", ({ inline }) => whole(inline)],
    ["bytes to hit", plain("slow", "bytes_to_hit")],
    ["requests to hit", plain("slow", "requests_to_hit")],
    ["lost early clicks", ({ clicks, lost }) => (clicks ? `${lost} of ${clicks}` : EMPTY)],
    ["later ones", (row) => (row.clicks ? whole(lostLater(row)) : EMPTY)],
  ],
};

const tablesOf = (profile: ProfileName): Table[] => [
  {
    title: `${profile}: until the banner can be used (ms)`,
    columns: [
      ["box", plain(profile, "box")],
      ["hit", plain(profile, "hit")],
      ["settled", plain(profile, "settled")],
      ["first paint, later by", above(profile, "paint")],
      ["click to hidden", plain(profile, "hidden")],
      ["frames", plain(profile, "hidden_frames")],
    ],
  },
  {
    title: `${profile}: what it costs (CPU until hit in ms; heap in kB)`,
    columns: [
      ["script", plain(profile, "script", tenths)],
      ["task", plain(profile, "task", tenths)],
      ["TBT", plain(profile, "tbt")],
      ["CLS", plain(profile, "cls", (value) => value.toFixed(3))],
      ["heap, more by", above(profile, "heap", kilo)],
    ],
  },
  {
    title: `${profile}: the next visit`,
    columns: [
      ["requests", plain(profile, "back_requests")],
      ["bytes", plain(profile, "back_bytes")],
      ["script ms", plain(profile, "back_script", tenths)],
      ["tag ran at ms", plain(profile, "back_tag")],
    ],
  },
];

/** All tables, as text. */
export function tables(rows: readonly Measurements[], none: Measurements): string {
  return [VISIT, ...tablesOf("fast"), ...tablesOf("slow")].map((table) => draw(table, rows, none)).join("\n\n");
}

function draw({ title, columns }: Table, rows: readonly Measurements[], none: Measurements): string {
  const lines = [["", ...columns.map(([head]) => head)], ...rows.map((row) => [row.id, ...columns.map(([, cell]) => cell(row, none))])];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const drawn = lines.map((line) =>
    line.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join("  "),
  );
  return [title, ...drawn.map((line) => `  ${line}`)].join("\n");
}

const MEASURES: readonly Measure[] = [
  "box", "hit", "settled", "paint", "script", "task", "tbt", "cls", "heap", "hidden", "hidden_frames",
  "back_requests", "back_bytes", "back_script", "back_tag", "back_wasm",
];

/** A candidate as a row of `--json`: sizes and counts as numbers, what varies as a median with its interval. */
export function rowOf(row: Measurements): object {
  const { id, inline, clicks, lost } = row;
  const median = (profile: ProfileName, measure: Measure): number | null => spreadOf(row, profile, measure)?.median ?? null;
  const measured = (profile: ProfileName): object =>
    Object.fromEntries(MEASURES.map((measure) => [measure, rounded(spreadOf(row, profile, measure))]));
  return {
    id,
    bytes: median("fast", "bytes"),
    requests: median("fast", "requests"),
    inline,
    bytes_to_hit: median("slow", "bytes_to_hit"),
    requests_to_hit: median("slow", "requests_to_hit"),
    early_clicks: clicks,
    lost_early_clicks: lost,
    lost_later_clicks: lostLater(row),
    fast: measured("fast"),
    slow: measured("slow"),
  };
}

/** To a thousandth: what is behind that is noise. */
function rounded(found: Spread | null): Spread | null {
  const short = (value: number): number => Math.round(value * 1000) / 1000;
  return found && { median: short(found.median), low: short(found.low), high: short(found.high) };
}
