export { englandInFull } from "./england/england-in-full.js";
