// Loads a program into a worker: the engine, or what the address says after `of=`. Their files keep their names
// from build to build, so the version that the page asks for travels as a query: a stale cache can never mix two builds.
const asked = new URLSearchParams(self.location.search);
const name = ["reader", "lane"].find((it) => it === asked.get("of")) ?? "worker";
const version = "?v=" + asked.get("v");
// Held as long as this worker lives, and said, so that the page learns of an end that nobody tells it of: from now on, not only once all has come.
const alive = asked.get("alive");
if (alive && navigator.locks) {
  await new Promise((goOn) => {
    const hold = () => {
      self.postMessage("alive");
      goOn();
      return new Promise(() => {});
    };
    navigator.locks.request(alive, hold).catch(goOn);
  });
}
const { default: init } = await import("./" + name + ".js" + version);
await init({ module_or_path: new URL("./" + name + "_bg.wasm" + version, import.meta.url) });
