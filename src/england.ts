export { england } from "./england/england.js";
