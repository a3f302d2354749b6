import type { Asked, Told } from "./prover-messages.js";

export interface Work {
  /** Ends it at once; nothing more is told. */
  cancel(): void;
}

/**
 * Puts a question to a prover of its own.
 *
 * A worker that is loaded from an address has a policy of its own, or none. One that begins as a blob has that of this page,
 * which lets nothing be sent, and then takes its code from this origin like the page itself.
 */
export function askProver(asked: Asked, onTold: (told: Told) => void): Work {
  const code = new URL("./prover.js", document.baseURI).href;
  const lost: Told = { kind: "failed", says: "the prover could not be fetched" };
  const begin = URL.createObjectURL(
    new Blob(
      [`import(${JSON.stringify(code)}).then(() => postMessage("ready"), () => postMessage(${JSON.stringify(lost)}));`],
      { type: "text/javascript" },
    ),
  );
  const worker = new Worker(begin, { type: "module" });
  const end = (): void => {
    worker.terminate();
    URL.revokeObjectURL(begin);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Told | "ready">) => {
    // a message sent before its code is here would be lost
    if (data === "ready") worker.postMessage(asked);
    else {
      onTold(data);
      if (data.kind === "done" || data.kind === "failed") end();
    }
  });
  worker.addEventListener("error", () => {
    end();
    onTold({ kind: "failed", says: "the prover could not be started" });
  });
  return { cancel: end };
}
