/**
 * Name and version of the engine. Part of what makes a record: a document entered by another version is
 * read again by `daybook rebuild`. Equal to the version in package.json (a test holds them together).
 */
export const ENGINE = "daybook/0.1.0";
