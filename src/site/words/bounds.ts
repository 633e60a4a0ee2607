export { boundsBeforeNoun, boundsWords, governing } from "../../messages/bounds.ts";
