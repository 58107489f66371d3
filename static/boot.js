// Starts the page: checks what the browser offers, then loads the wasm after the prerendered example has been painted.
const script = document.querySelector("script[data-js]");

function say(sentence) {
  const place = document.getElementById("boot-problem");
  place.textContent = sentence + " The example above is real and was computed before; it does not need what is missing.";
  place.hidden = false;
}

// A module of one function with a 128-bit vector constant: valid only where wasm has vectors.
const VECTORS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

function missing() {
  if (typeof WebAssembly !== "object") return "This browser blocks WebAssembly here, so nothing new can be computed.";
  if (!WebAssembly.validate(VECTORS)) return "This browser's WebAssembly has no vector instructions; any browser of 2023 or later does.";
  if (typeof Worker !== "function") return "This browser blocks background workers here, so nothing new can be computed.";
  return null;
}

function nextTask() {
  return new Promise((begun) => setTimeout(begun));
}

// Done once the screen shows the example. What is taken away after it was painted and before it is shown counts as never painted, and the live
// page's heading, which is the same, as painted late.
function shown() {
  if (!self.PerformanceObserver?.supportedEntryTypes?.includes("largest-contentful-paint")) return;
  const main = document.getElementById("main");
  return new Promise((go) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ element }) => main.contains(element))) return;
      observer.disconnect();
      go();
    });
    observer.observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(go, 300);
  });
}

async function compile(url) {
  try {
    return await WebAssembly.compileStreaming(fetch(url));
  } catch {
    // Some hosts do not name the file's type, which streaming insists on.
    return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
  }
}

async function start() {
  const sentence = missing();
  if (sentence) return say(sentence);
  // First: what is fetched before that competes with the paint.
  await shown();
  const { default: init } = await import(new URL(script.dataset.js, document.baseURI));
  const program = await compile(new URL(script.dataset.wasm, document.baseURI));
  // Compiling and starting are two tasks, so that neither holds up a click.
  await nextTask();
  await init({ module_or_path: program });
  performance.mark("page-ready");
}

start().catch((error) => {
  console.error(error);
  say("The page's program could not be loaded. Check the connection and reload.");
});
