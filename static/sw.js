// Keeps the page on the device, so that it opens without a network. The build writes here which version this is and what it is made of: for
// each path the SHA-256 of its bytes, and their type (xtask/src/offline.rs). As it stands in the sources, of no version, it keeps nothing and
// takes itself and all that was kept away: a page that is served while it changes is never an old one.
const VERSION = null;
// What the page needs to start and to open every step: all of it is kept.
const NEEDED = {};
// Kept once the page has asked for it: other sets, other languages.
const ON_DEMAND = {};

// A new version waits beside the one before until a page of it has started. Whatever belongs to a version names it, by `?v=` or in its name,
// so that two versions never mix within one page, whichever version's worker answers.
const SCOPE = self.registration.scope;
const PLACE = new URL(SCOPE).pathname;
const PREFIX = `subspace-lab ${PLACE} `;
// `live`: the version that has started last; `next`: one that is whole and has not started yet; `tries`: how many loads it was given to;
// `isTried`: whether the last one was of it.
const STATE = `subspace-lab-state ${PLACE}`;
// A visitor may have left before a new version could start, so a second load tries it again.
const MAX_TRIES = 2;

if (VERSION === null) {
  // It hears of nothing else: what a page fetches while this one is being taken away, a browser may wait for without end.
  self.addEventListener("install", (event) => event.waitUntil(retire()));
} else {
  self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
  // One page after the other: what the first had come is there for the second.
  let heard = Promise.resolve();
  self.addEventListener("message", (event) => {
    // What could not be kept is tried again with the next page.
    heard = heard.then(() => hear(event.data, event.source)).catch(() => {});
    event.waitUntil(heard);
  });
  self.addEventListener("fetch", (event) => {
    const { method, url } = event.request;
    if (!url.startsWith(SCOPE) || (method !== "GET" && method !== "HEAD")) return;
    event.respondWith(answer(event).catch(() => Response.error()));
  });
}

// A page says that it is live: its version, and the addresses that it has fetched. Now it can be kept without slowing it down.
async function hear([live, ...fetched], page) {
  await caches.open(PREFIX + VERSION);
  for (const path of Object.keys(NEEDED)) await have(path);
  const hasStarted = live === VERSION;
  const before = await change((state) => {
    if (hasStarted) return { live: VERSION };
    const isKnown = state.next === VERSION || state.live === VERSION;
    return isKnown ? state : { live: state.live, next: VERSION, tries: 0, isTried: false };
  });
  if (hasStarted) {
    // Not before: a version that does not start leaves everything to the worker before. When it takes over does not matter.
    self.skipWaiting();
    await forgetOthers();
    if (!before.live) page.postMessage("offline");
  } else if (before.next !== VERSION || before.tries === 0) {
    // Of one that was tried in vain nothing more is said.
    page.postMessage("update");
  }
  const others = await versions();
  for (const path of Object.keys(ON_DEMAND)) {
    const isFetched = fetched.some((it) => pathOf(it) === path);
    const isKept = (await Promise.all(others.map((version) => kept(version, path)))).some(Boolean);
    // The page does not need it.
    if (isFetched || isKept) await have(path).catch(() => {});
  }
}

async function answer(event) {
  const { request } = event;
  const path = pathOf(request.url);
  const version = new URL(request.url).searchParams.get("v");
  const isPage = request.mode === "navigate" && (path === "" || path === "index.html");
  // Where nothing can be looked up any more there is still the network.
  const found = await (isPage ? chosen().then((it) => kept(it, "")) : find(path, version)).catch(() => {});
  if (found) return inTheFormAskedFor(request, found);
  const fresh = await fetch(request);
  if (Object.hasOwn(ON_DEMAND, path) && version === VERSION && fresh.status === 200 && request.method === "GET") {
    event.waitUntil(keep(path, fresh.clone()).catch(() => {}));
  }
  return fresh;
}

// The version that a page is given: a new one, unless the last load tried it and it has not started since.
async function chosen() {
  const isTurn = ({ next, tries, isTried }) => Boolean(next) && !isTried && tries < MAX_TRIES;
  const before = await change((state) => {
    if (isTurn(state)) return { ...state, isTried: true, tries: state.tries + 1 };
    return state.isTried ? { ...state, isTried: false } : state;
  });
  return isTurn(before) ? before.next : before.live;
}

// What names no version is either of one alone, by the hash in its name, or the same to the page whichever it is of, as licences are.
async function find(path, version) {
  for (const it of version === null ? await versions() : [version]) {
    const found = await kept(it, path);
    if (found) return found;
  }
}

// Pieces and headers alone, too.
async function inTheFormAskedFor(request, found) {
  if (request.method === "HEAD") return new Response(null, { headers: found.headers });
  const [range, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (!range || first + last === "") return found;
  const bytes = await found.arrayBuffer();
  const size = bytes.byteLength;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  const headers = new Headers(found.headers);
  if (from >= to) {
    headers.set("content-range", `bytes */${size}`);
    headers.set("content-length", "0");
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${from}-${to - 1}/${size}`);
  headers.set("content-length", String(to - from));
  return new Response(bytes.slice(from, to), { status: 206, headers });
}

// Has a file of this version kept, from where it costs least.
async function have(path) {
  const tag = tagOf(path);
  for (const version of [VERSION, ...(await versions())]) {
    const found = await kept(version, path);
    if (found?.headers.get("etag") !== tag) continue;
    if (version !== VERSION) await put(path, found);
    return;
  }
  // Under the address that the page has used, the browser has most of it already; what is of another version there is fetched anew.
  const isNamedByVersion = path === "" || /-[0-9a-f]{12,16}[-._]/.test(path);
  const address = addressOf(isNamedByVersion ? path : `${path}?v=${VERSION}`);
  for (const cache of ["force-cache", "reload"]) {
    const fresh = await fetch(address, { cache, priority: "low" });
    if (fresh.ok && (await keep(path, fresh))) return;
  }
  throw new Error(`${path} is not that of version ${VERSION}`);
}

// Keeps an answer if its bytes are those of this version; whether they are.
async function keep(path, fresh) {
  const bytes = await fresh.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const tag = `"${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
  if (tag !== tagOf(path)) return false;
  const type = (NEEDED[path] ?? ON_DEMAND[path])[1];
  await put(path, new Response(bytes, { headers: { "content-type": type, "content-length": String(bytes.byteLength), etag: tag } }));
  return true;
}

// Into what `hear` has begun: nothing comes back that was taken away meanwhile.
async function put(path, response) {
  const name = PREFIX + VERSION;
  if (await caches.has(name)) await (await caches.open(name)).put(addressOf(path), response);
}

function kept(version, path) {
  return caches.match(addressOf(path), { cacheName: PREFIX + version });
}

function tagOf(path) {
  return `"${(NEEDED[path] ?? ON_DEMAND[path])[0]}"`;
}

function addressOf(path) {
  return new URL(path, SCOPE).href;
}

// What of an address says which file is meant.
function pathOf(address) {
  return address.startsWith(SCOPE) ? address.slice(SCOPE.length).split(/[?#]/)[0] : null;
}

async function versions() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

// Puts another state in place of this one, which it returns; the workers of two versions do so one after the other.
function change(next) {
  return navigator.locks.request(STATE, async () => {
    const kept = await caches.match(SCOPE, { cacheName: STATE });
    const before = kept ? await kept.json() : {};
    const after = next(before);
    if (after !== before) await (await caches.open(STATE)).put(SCOPE, new Response(JSON.stringify(after)));
    return before;
  });
}

// A page in another window may be of an earlier version and need more of it.
async function forgetOthers() {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter((it) => it.url.startsWith(SCOPE)).length > 1) return;
  const others = (await versions()).filter((it) => it !== VERSION);
  await Promise.all(others.map((version) => caches.delete(PREFIX + version)));
}

async function retire() {
  await Promise.all([STATE, ...(await versions()).map((version) => PREFIX + version)].map((name) => caches.delete(name)));
  // It comes when installing has ended, so that does not wait for it.
  self.registration.unregister();
}
