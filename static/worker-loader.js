// Loads a program into a worker: the engine, or what the address says after `of=`. Their files keep their names
// from build to build, so the version that the page asks for travels as a query: a stale cache can never mix two builds.
const asked = new URLSearchParams(self.location.search);
const name = ["reader", "lane"].find((it) => it === asked.get("of")) ?? "worker";
const version = "?v=" + asked.get("v");
const { default: init } = await import("./" + name + ".js" + version);
await init({ module_or_path: new URL("./" + name + "_bg.wasm" + version, import.meta.url) });
