const ORPHAN_WATCH_MS = 250;

/** Calls once when the process is asked to stop; whoever asks by a signal again ends it at once. */
export function whenToldToStop(stop: () => void, { byNpm }: { readonly byNpm: boolean }): void {
  let isTold = false;
  const once = () => {
    if (!isTold) stop();
    isTold = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => (isTold ? process.exit(1) : once()));
  }
  if (byNpm) whenOrphan(once);
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
