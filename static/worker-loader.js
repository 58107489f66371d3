// Loads a program into a worker: the engine, or the reader if the address says `of=reader`. Their files keep their names
// from build to build, so the version that the page asks for travels as a query: a stale cache can never mix two builds.
const asked = new URLSearchParams(self.location.search);
const name = asked.get("of") === "reader" ? "reader" : "worker";
const version = "?v=" + asked.get("v");
const { default: init } = await import("./" + name + ".js" + version);
await init({ module_or_path: new URL("./" + name + "_bg.wasm" + version, import.meta.url) });
