export { openInput } from "../ingest/open-input.ts";
export { readDocuments } from "../ingest/read-file.ts";
