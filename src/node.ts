export type { LoadOptions } from "./node/load.js";
export { loadRuleSet } from "./node/load.js";
export type { StreamProblem, StreamSource } from "./node/stream/indicate-stream.js";
export { indicateStream } from "./node/stream/indicate-stream.js";
export type { StreamFormat, StreamOptions, StreamProgress, StreamSignal } from "./node/stream/stream-options.js";
export type { IndicatedRow, RefusedRow, RowAt, StreamedRow, StreamRowProblemCode } from "./node/stream/streamed-row.js";
