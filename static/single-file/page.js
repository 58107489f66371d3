// The beginning of the page as one file: what the page would fetch from its site lies packed in the file, and is unpacked before the page's own
// start (static/boot.js), which follows here. A page that was opened as a file may neither fetch nor start workers from files beside it.
const PLACE = new URL(".", document.baseURI).pathname;
const TYPES = { wasm: "application/wasm", webp: "image/webp", json: "application/json" };
const files = new Map();

// Digits of base 85, five for four bytes; xtask/src/single_file.rs says which. Base64 would make the file a fifteenth larger.
function bytesOf(text) {
  const view = new DataView(new ArrayBuffer(Math.ceil(text.length / 5) * 4));
  const digit = (code) => code - 40 - (code > 60) - (code > 92);
  for (let at = 0; at < text.length; at += 5) {
    let whole = 0;
    for (let place = at; place < at + 5; place++) {
      whole = whole * 85 + (place < text.length ? digit(text.charCodeAt(place)) : 84);
    }
    view.setUint32((at / 5) * 4, whole);
  }
  return new Uint8Array(view.buffer, 0, Math.floor((text.length * 4) / 5));
}

// Bytes that stand in the file in base 85, of a gzip of: the number of bytes of a list, the list ([name, number of bytes] in JSON), the files.
async function unpack(element) {
  const packed = bytesOf(element.textContent.trim());
  element.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let at = 4 + new DataView(bytes.buffer).getUint32(0, true);
  for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(4, at)))) {
    files.set(name, bytes.slice(at, at + length));
    at += length;
  }
}

// On a site this file is one as well, and asks it for nothing.
function nameOf(address) {
  const { protocol, host, pathname } = new URL(address, document.baseURI);
  const isHere = protocol === location.protocol && host === location.host && pathname.startsWith(PLACE);
  return isHere ? decodeURIComponent(pathname.slice(PLACE.length)) : "";
}

function blobOf(name, type = TYPES[name.split(".").pop()] ?? "text/plain;charset=utf-8") {
  return new Blob([files.get(name)], { type });
}

// Each made once: such an address holds its bytes as long as the page lives.
const scripts = new Map();
function scriptOf(name) {
  if (!scripts.has(name)) scripts.set(name, URL.createObjectURL(blobOf(name, "text/javascript")));
  return scripts.get(name);
}

self.fetch = async (what) => {
  const name = nameOf(what.url ?? what);
  return files.has(name) ? new Response(blobOf(name)) : new Response(null, { status: 404 });
};

// A program of a worker is a script that gets its files as its first message (worker.js in this folder).
const InFile = class extends Worker {
  constructor(address) {
    const asked = new URL(address, document.baseURI).searchParams;
    const program = asked.get("of") ?? "worker";
    super(scriptOf(program + ".js"));
    const its = new Map([...files].filter(([name]) => name.endsWith(".wasm") && name.startsWith(program)));
    this.postMessage([its, asked.get("alive")]);
  }
};
self.Worker = InFile;

// Licences and credits, which are links on the page.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const name = link && !link.hash ? nameOf(link.href) : "";
  if (!files.has(name)) return;
  event.preventDefault();
  open(URL.createObjectURL(blobOf(name)));
});

try {
  await unpack(document.getElementById("files"));
  document.querySelector("script[data-js]").dataset.js = scriptOf("page.js");
} catch (error) {
  // Said by the start, which finds no program.
  console.error(error);
}

