/** Long lines on a terminal. */

/**
 * Breaks a line between words where it is longer than a terminal is wide; what follows is indented
 * as the line itself.
 *
 * @param width in characters; nothing where no terminal reads
 */
export function wrap(line: string, indent: string, width: number | undefined): string {
  if (width === undefined || width < NARROW) return indent + line;
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(" ")) {
    const longer = current === indent ? indent + word : `${current} ${word}`;
    if (longer.length <= width || current === indent) {
      current = longer;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join("\n");
}

/** Below this a line is left to the terminal. */
const NARROW = 30;
