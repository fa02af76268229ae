const ORPHAN_WATCH_MS = 250;

/** Calls once when the process is asked to stop; whoever asks again ends it at once. */
export function whenToldToStop(stop: () => void, { byNpm }: { readonly byNpm: boolean }): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  if (byNpm) whenOrphan(stop);
}

/** npm passes a signal to the shell between us, which ends without handing it on. */
function whenOrphan(stop: () => void): void {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, ORPHAN_WATCH_MS);
  watch.unref();
}
