// npm runs a script behind a shell, and a shell that gets a signal ends without passing it on. `exec` would spare it,
// but Windows has none: so whoever imports this gets SIGTERM once the shell that started it is gone.
const LOOK_MS = 250;
const shell = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  look.unref();
}
