-- What the engine and a person's decisions make of the record. Nothing here is the record: all of it can be thrown away and derived again.
--
-- An encounter's rows are written and removed together, in one transaction, so the tables carry no foreign keys: those would be checked row
-- by row and could never fail. Identifiers and codes are compared by their bytes ("C"), so that order never depends on the server's locale.
-- Times are ISO text, as the texts give them: a publication may have a time with its zone, a day, or only a month.

-- One pass of the engine over one encounter: what it ran with, and when.
create table engine_run (
  id integer generated always as identity primary key,
  engine_version text collate "C" not null,
  models jsonb not null,
  settings jsonb not null,
  started_at text collate "C" not null,
  finished_at text collate "C" not null
);

create table encounter (
  id text collate "C" primary key,
  -- Another key, another result.
  derived_key text collate "C" not null,
  -- Every row of the encounter comes from this run.
  run integer not null,
  title text,
  kind text collate "C",
  day text collate "C",
  place text,
  participants jsonb not null,
  made_at text collate "C" not null,
  changed_at text collate "C" not null,
  demonstration boolean not null,
  -- The line of the list of encounters, as JSON.
  summary text not null,
  -- What a person who looks now has seen.
  seen jsonb not null
);

create table account (
  encounter text collate "C" not null,
  id text collate "C" not null,
  side text collate "C",
  -- The parties of the side: two of a joint text.
  sides text[] collate "C" not null,
  kind text collate "C",
  publisher text,
  url text,
  published_at text collate "C",
  -- In UTC where a time is given: what "newest" goes by.
  published_order text collate "C",
  -- First and last day on which it may have been published: a month is known by both.
  published_from text collate "C",
  published_to text collate "C",
  language text collate "C" not null,
  -- Whether the whole text is held: a digest or a part proves no silence.
  whole boolean not null,
  text_status text collate "C" not null,
  note text,
  -- SHA-256 of the text that every place points into.
  version text collate "C" not null,
  primary key (encounter, id)
);

-- Every frozen text of an account; the highest number is in use.
create table version (
  encounter text collate "C" not null,
  account text collate "C" not null,
  number integer not null,
  text text collate "C" not null,
  capture text collate "C" not null,
  rule text collate "C" not null,
  captured_at text collate "C" not null,
  name text not null,
  primary key (encounter, account, number)
);

create table statement (
  encounter text collate "C" not null,
  account text collate "C" not null,
  id text collate "C" not null,
  -- SHA-256 of the text that the places point into.
  version text collate "C" not null,
  -- From the first to the last character of the content, in UTF-16 units, and the words there.
  starts integer not null,
  ends integer not null,
  words text not null,
  type text collate "C" not null,
  -- Places as [start, end].
  source jsonb not null,
  cue jsonb not null,
  content jsonb not null,
  condition jsonb,
  -- `person:…`, `party:…`, `body:…`, or `name:…` where the table of names does not hold the speaker; null where unresolved.
  speaker text collate "C",
  speaker_id text collate "C",
  speaker_name text collate "C",
  speaker_party text collate "C",
  speaker_parties text[] collate "C" not null,
  -- Tellers between the account and the speaker, outermost first, as [name, party].
  chain jsonb not null,
  continues text collate "C",
  parent text collate "C",
  told_for text collate "C" not null,
  act text collate "C" not null,
  modality text collate "C",
  force text collate "C" not null,
  negated boolean not null,
  quantities text[] collate "C" not null,
  times text[] collate "C" not null,
  topics text[] collate "C" not null,
  confidence double precision not null,
  doubt double precision not null,
  doubts text[] collate "C" not null,
  -- Whether a person has looked at it.
  reviewed boolean not null,
  -- When the captures of the first and the last version with these words were made.
  first_seen text collate "C" not null,
  last_seen text collate "C" not null,
  primary key (encounter, account, id)
);
create index statement_speaker on statement (speaker);
create index statement_parties on statement using gin (speaker_parties);
create index statement_topics on statement using gin (topics);
create index statement_act on statement (act);
create index statement_modality on statement (modality);
create index statement_doubt on statement (doubt desc) where not reviewed;

create table quantity (
  encounter text collate "C" not null,
  account text collate "C" not null,
  id text collate "C" not null,
  starts integer not null,
  ends integer not null,
  words text not null,
  -- In `unit`; equal unless a range.
  low double precision not null,
  high double precision not null,
  is_range boolean not null,
  unit text collate "C" not null,
  bound text collate "C" not null,
  kind text collate "C" not null,
  of_what text,
  primary key (encounter, account, id)
);
create index quantity_amount on quantity (unit, low);

create table time_expression (
  encounter text collate "C" not null,
  account text collate "C" not null,
  id text collate "C" not null,
  starts integer not null,
  ends integer not null,
  words text not null,
  edtf text collate "C" not null,
  basis text collate "C" not null,
  readings jsonb not null,
  primary key (encounter, account, id)
);

create table mention (
  encounter text collate "C" not null,
  account text collate "C" not null,
  starts integer not null,
  ends integer not null,
  entity text collate "C" not null,
  kind text collate "C" not null,
  words text not null,
  primary key (encounter, account, starts, ends, entity)
);
create index mention_entity on mention (entity);

-- What search runs over: the stretch of each statement, with its source and cue, and what stands in no statement.
create table passage (
  encounter text collate "C" not null,
  account text collate "C" not null,
  -- From 1, within the account.
  number integer not null,
  -- Null where the words stand in no statement.
  statement text collate "C",
  starts integer not null,
  ends integer not null,
  words text not null,
  -- The words for finding a phrase: small letters, simplified characters, one kind of space.
  folded text collate "C" not null,
  -- What it is found by: stems of words, pairs of characters, ideas, names and figures. Ours rather than a text search configuration, so that
  -- every language is searched and no result depends on the server's dictionaries.
  terms text[] collate "C" not null,
  primary key (encounter, account, number)
);
create index passage_statement on passage (encounter, account, statement);
-- Without the list of pending entries each search would have to read through.
create index passage_terms on passage using gin (terms) with (fastupdate = off);

-- Every term of a word ever written, so that part of a word can be looked up. May hold words of encounters since removed: they find nothing.
create table term (
  term text collate "C" primary key
);

-- Answers ready to be sent, as JSON.
create table view (
  encounter text collate "C" not null,
  name text collate "C" not null,
  language text collate "C" not null,
  json text not null,
  primary key (encounter, name, language)
);
-- Compressing takes longer than writing them, each time that a person decides something.
alter table view alter column json set storage external;
