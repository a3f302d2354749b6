export { explanation } from "levels-of-need";
