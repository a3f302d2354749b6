import type { ReturnLimits } from "./limits.js";
import { newReading } from "./reading.js";
import { returnListener } from "./return-listener.js";
import type { ReadReturnOptions, ReturnPart } from "./return-part.js";
import type { TextFault, TextPiece } from "./text-pieces.js";
import { xmlEvents } from "./xml-events.js";

/** Reads a return as its text comes. */
interface ReturnReader {
  write(piece: TextPiece | TextFault): void;
  end(): void;
  /** What has come of it since this was last asked, in the order of the file. */
  taken(): readonly ReturnPart[];
  /** Whether nothing more will come. */
  isOver(): boolean;
}

/** Reads one return. What comes after its end, or after what breaks it off, is not looked at. */
export function returnReader(options: ReadReturnOptions, limits: ReturnLimits): ReturnReader {
  const reading = newReading(options, limits);
  const { outcome } = reading;
  const events = xmlEvents(returnListener(reading), limits);
  return {
    write: (piece) => {
      if (outcome.isOver()) return;
      if ("text" in piece) events.write(piece);
      else if (piece.fault === "wrong-encoding")
        outcome.breakOff(piece.fault, { encoding: piece.encoding, isDeclared: false }, { line: 1, column: 1 });
      else if (piece.fault === "truncated") events.end();
      else outcome.breakOff(piece.fault, {}, events.here());
    },
    end: () => {
      if (outcome.isOver()) return;
      events.end();
      if (!outcome.isOver()) outcome.end(reading.children);
    },
    taken: outcome.taken,
    isOver: outcome.isOver,
  };
}
