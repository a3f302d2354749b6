import { describe, expect, it } from "vitest";
import { answerLines, MOST_CHARACTERS_OF_LINE } from "../../src/node/conform/answer-lines.js";
import { type Alarm, askProgram, type Ended } from "../../src/node/conform/ask-program.js";

/** Never rings. */
const PATIENT: Alarm = () => ({ stop: () => {} });

interface Told {
  readonly ended: Ended;
  readonly heard: readonly string[];
  readonly errors: string;
  readonly asked: number;
}

/** Asks a program written in JavaScript. */
async function ask(
  code: string,
  options: { readonly lines?: Iterable<string>; readonly alarm?: Alarm; readonly signal?: AbortSignal } = {},
): Promise<Told> {
  return askCommand([process.execPath, "-e", code], options);
}

async function askCommand(
  command: readonly [string, ...string[]],
  { lines = ["1\n", "2\n", "3\n"], alarm = PATIENT, signal }: Parameters<typeof ask>[1] = {},
): Promise<Told> {
  const heard: string[] = [];
  let [errors, asked] = ["", 0];
  const counted = function* (): Generator<string> {
    for (const line of lines) {
      asked++;
      yield line;
    }
  };
  const ended = await askProgram({
    command,
    lines: counted(),
    hear: (line) => heard.push(line),
    hearTooLong: () => heard.push("too long"),
    hearError: (text) => {
      errors += text;
    },
    patience: 60_000,
    alarm,
    ...(signal === undefined ? {} : { signal }),
  });
  return { ended, heard, errors, asked };
}

const ECHO = "process.stdin.pipe(process.stdout)";

describe("a program that is asked", () => {
  it("is heard line by line until it ends by itself", async () => {
    expect(await ask(ECHO)).toEqual({
      ended: { how: "exited", code: 0 },
      heard: ["1", "2", "3"],
      errors: "",
      asked: 3,
    });
  });

  it("gets its arguments as they are: no shell reads them", async () => {
    const command = [process.execPath, "-e", "console.log(process.argv[1])", "$(echo no); `no` | & %PATH%"] as const;
    expect((await askCommand(command)).heard).toEqual(["$(echo no); `no` | & %PATH%"]);
  });

  it("has what it says on standard error passed on, and ends with its own code", async () => {
    const told = await ask("console.error('cannot'); process.exitCode = 3; process.stdin.resume()");
    expect(told).toMatchObject({ ended: { how: "exited", code: 3 }, errors: "cannot\n" });
  });

  it("may end before it has read everything", async () => {
    const lines = Array.from({ length: 50_000 }, (_, number) => `${number} ${"x".repeat(100)}\n`);
    const told = await ask("process.stdin.once('data', () => { console.log('enough'); process.exit(0) })", { lines });
    expect(told).toMatchObject({ ended: { how: "exited", code: 0 }, heard: ["enough"] });
    expect(told.asked).toBeLessThan(50_000);
  });

  it("may answer only once it has read everything", async () => {
    const lines = Array.from({ length: 20_000 }, (_, number) => `${number} ${"x".repeat(100)}\n`);
    const code = `let all = ""; process.stdin.on("data", (text) => (all += text)).on("end", () => process.stdout.write(all))`;
    expect((await ask(code, { lines })).heard).toHaveLength(20_000);
  });

  it("is written no more than it takes: what it does not read is not made", async () => {
    let made = 0;
    const lines = function* (): Generator<string> {
      for (;;) yield `${made++} ${"x".repeat(1_000)}\n`;
    };
    // It reads nothing, says one word once the pipes must be full, and goes.
    await ask("setTimeout(() => { console.log('full'); process.exit(0) }, 300)", { lines: lines() });
    expect(made).toBeGreaterThan(1);
    expect(made).toBeLessThan(2_000);
  });

  it("is ended once it has printed nothing for too long", async () => {
    const rings: (() => void)[] = [];
    const alarm: Alarm = (_, ring) => {
      rings.push(ring);
      setTimeout(ring, 50);
      return { stop: () => {} };
    };
    const told = await ask("setInterval(() => {}, 1000)", { alarm });
    expect(told.ended).toEqual({ how: "too-quiet" });
    expect(rings).toHaveLength(1);
  });

  it("is given the whole time again whenever it has printed something", async () => {
    let [set, stopped] = [0, 0];
    const alarm: Alarm = (milliseconds) => {
      expect(milliseconds).toBe(60_000);
      set++;
      return {
        stop: () => {
          stopped++;
        },
      };
    };
    expect((await ask(ECHO, { alarm })).ended).toEqual({ how: "exited", code: 0 });
    expect(set).toBeGreaterThan(1);
    expect(stopped).toBe(set);
  });

  it("is ended when somebody wants to stop, before or meanwhile", async () => {
    const stop = new AbortController();
    const waiting = ask("setInterval(() => {}, 1000)", { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect((await waiting).ended).toEqual({ how: "stopped" });
    expect((await ask(ECHO, { signal: AbortSignal.abort() })).ended).toEqual({ how: "stopped" });
  });

  it("is said to have been killed by another", async () => {
    const told = await ask("process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)");
    expect(told.ended).toEqual({ how: "killed", by: "SIGKILL" });
  });

  it("cannot be started where there is none", async () => {
    const told = await askCommand(["no-such-program-anywhere"]);
    expect(told).toMatchObject({ ended: { how: "not-started", code: "ENOENT" }, heard: [] });
  });
});

describe("the lines that a program prints", () => {
  function linesIn(...pieces: readonly string[]): readonly string[] {
    const heard: string[] = [];
    const lines = answerLines(
      (line) => heard.push(line),
      () => heard.push("too long"),
    );
    for (const piece of pieces) lines.take(piece);
    lines.end();
    return heard;
  }

  it("are whole however they come, with or without a last line feed, and as Windows ends them", () => {
    expect(linesIn("on", "e\ntw", "o\r", "\nthree")).toEqual(["one", "two", "three"]);
    expect(linesIn("one\n\n")).toEqual(["one", ""]);
    expect(linesIn()).toEqual([]);
  });

  it("are passed over where they are longer than any answer, and the next ones are heard", () => {
    const piece = "x".repeat(MOST_CHARACTERS_OF_LINE / 2);
    expect(linesIn(piece, piece, "x", "x\nnext\n")).toEqual(["too long", "next"]);
    expect(linesIn(`${piece}${piece}x\n`, "next")).toEqual(["too long", "next"]);
  });
});
