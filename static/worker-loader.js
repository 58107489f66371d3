// Loads the engine into the worker. The worker's files keep their names from build to build, so the version that the
// page asks for travels as a query: a stale cache can never mix two builds.
const version = self.location.search;
const { default: init } = await import("./worker.js" + version);
await init({ module_or_path: new URL("./worker_bg.wasm" + version, import.meta.url) });
