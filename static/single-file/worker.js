// The end of a worker's program in the page as one file: its first message brings the files that it would fetch.
self.onmessage = async ({ data: [files, alive] }) => {
  self.onmessage = null;
  // As in static/worker-loader.js.
  if (navigator.locks) {
    await new Promise((goOn) => {
      const hold = () => {
        self.postMessage("alive");
        goOn();
        return new Promise(() => {});
      };
      navigator.locks.request(alive, hold).catch(goOn);
    });
  }
  self.fetch = async (address) => {
    const bytes = files.get(new URL(address).pathname.slice(1));
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };
  const [program] = [...files.keys()].filter((name) => name.endsWith("_bg.wasm"));
  // What fails here is an error of the worker's, which the page hears.
  __wbg_init({ module_or_path: files.get(program) }).catch((error) => setTimeout(() => { throw error; }));
};
