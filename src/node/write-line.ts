let waiting = "";

/** Writes a line on stdout, together with those of the same moment: one write for all of them costs as much as for one. */
export function writeLine(line: string): void {
  if (waiting === "") setImmediate(flush);
  waiting += `${line}\n`;
}

function flush(): void {
  process.stdout.write(waiting);
  waiting = "";
}
