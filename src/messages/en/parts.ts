/** Parts that several pages share. */
export const parts = {
  "document.untitled": "Untitled document {id}",
  "pager.of.list": "Pages of the list",
  "pager.of.day": "Pages of this day",
  "pager.of.log": "Pages of this log",
  "pager.of.document": "Pages of this document",
  "pager.of.claims": "Pages of claims",
  "pager.previous": "Previous page",
  "pager.next": "Next page",
  "pager.at": "Page {page} of {pages}",
} as const;
