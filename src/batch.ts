// Many cases at once: a table of columns, decided row by row as if each were the only one.

export type { IndicateManyOptions } from "./engine/batch/indicate-many.js";
export { indicateMany } from "./engine/batch/indicate-many.js";
export type { IndicatedMany, RowProblem, RowProblemCode, RulesOfMany } from "./engine/batch/many.js";
export { NO_LEVEL, rulesOf } from "./engine/batch/many.js";
export type { Column, DictionaryColumn, NumberColumn, NumberColumnName, Table } from "./engine/batch/table.js";
export { NOT_KNOWN } from "./engine/batch/table.js";
