-- Whom the accounts of an encounter name, be it beyond the table of names, and where each of them is meant.
create table person (
  encounter text collate "C" not null,
  -- `person:…` of the table of names, or `name:…` of somebody whom it lacks; two of one name have one row each, told apart by `number`.
  id text collate "C" not null,
  -- From 1, in the order in which they are listed.
  number integer not null,
  name text not null,
  names jsonb not null,
  party text collate "C",
  -- Offices held on the day of the encounter, in the languages of the interface.
  offices jsonb not null,
  -- Titles beside the name, as they stand.
  titles text[] not null,
  -- Ways to write the name, each with its language, its accounts, and how it is known to be this person's.
  spellings jsonb not null,
  -- Under which speakers' statements are found.
  speakers text[] collate "C" not null,
  primary key (encounter, number)
);
create index person_id on person (id);

create table person_place (
  encounter text collate "C" not null,
  -- `number` of the person.
  person integer not null,
  -- From 1, within the person.
  number integer not null,
  account text collate "C" not null,
  starts integer not null,
  ends integer not null,
  words text not null,
  -- How the words are known to mean the person.
  how text collate "C" not null,
  -- What bore it, in the same account; null where the words say it by themselves.
  by_starts integer,
  by_ends integer,
  by_words text,
  primary key (encounter, person, number)
);

-- The same of a name of the table: by itself, by the title beside it, or by the rest of the text.
alter table mention add column resolved text collate "C";
