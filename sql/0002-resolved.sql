-- How the speaker of a statement was found; empty where it is unresolved, null where nothing is said of it.
alter table statement add column resolved text collate "C";
