export { apart, shown } from "../../messages/shown.ts";
