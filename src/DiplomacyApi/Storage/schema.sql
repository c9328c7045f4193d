-- The whole of a release on one page. A table a collection: `seq` is the order of the lists (date, then id; undated first; without dates
-- name, then id), `document` the record's JSON as it is answered, `cells` its CSV row, `dated_on` and `dated_until` the first and the last
-- day of the date that the collection goes by, `known_on` the day from which on `as_of` finds the row (null where it never does),
-- `changed` the number of the release that last changed it; the other columns are what lists can be asked for. What refers to many stands
-- in `link`.

pragma application_id = 0x4469706c; -- Dipl
pragma user_version = 3;

create table release (
    version text not null, released_on text not null, content_digest text not null,
    title text not null, creator text not null, license text not null, license_url text not null, dataset text not null
) strict;

create table conflict (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null
) strict;

create table actor (
    seq integer primary key, id text not null, name text not null, document blob not null, cells blob not null, known_on text, changed integer not null,
    kind text not null, country_code text, part_of_id text
) strict;

create table statement (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, speaker_id text not null, event_id text, has_quote integer not null
) strict;

create table proposal (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, kind text not null, status text not null
) strict;

create table agreement (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, kind text not null, status text not null, part_of_id text
) strict;

create table claim (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, kind text not null, claimant_id text not null, standing text not null
) strict;

create table figure (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, measure text not null, side_id text, reported_by_id text
) strict;

create table event (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    conflict_id text not null, kind text not null, place_id text
) strict;

create table article (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    publisher_id text, kind text not null, language text not null
) strict;

create table extract (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    article_id text not null, verdict text, checked_on text
) strict;

create table place (
    seq integer primary key, id text not null, name text not null, document blob not null, cells blob not null, known_on text, changed integer not null,
    country_code text
) strict;

create table topic (
    seq integer primary key, id text not null, name text not null, document blob not null, cells blob not null, known_on text, changed integer not null,
    broader_id text
) strict;

-- Entries of records that have lists of their own: the same columns, and what their lists can be asked for.
create table position (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    proposal_id text not null, actor_id text not null, stance text not null, is_change integer not null
) strict;

create table confirmation (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    agreement_id text not null, actor_id text not null, spokesperson_id text, phase text not null, stance text not null
) strict;

create table contradiction (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    kind text not null, measure text
) strict;

create table timeline_item (
    seq integer primary key, id text not null, name text not null, dated_on text, dated_until text, document blob not null, cells blob not null, known_on text, changed integer not null,
    kind text not null
) strict;

-- The steps of proposals and agreements, so that a status can be asked for as it was on a day.
create table status_entry (
    collection text not null, record_seq integer not null, number integer not null, status text not null, reported_by_id text, dated_on text, dated_until text
) strict;

-- Every reference of every record, written once, from the record that holds the field. `from_seq` and `to_seq` are the rows of the two;
-- `entry_key` names the entry of the record that holds it, `citation_set` what that entry rests on, `known_on` the day from which on
-- `as_of` finds it: when both records and the entry are there.
create table link (
    seq integer primary key, from_collection text not null, from_id text not null, from_seq integer not null, relation text not null,
    to_collection text not null, to_id text not null, to_seq integer not null, entry_key text, dated_on text, dated_until text, stance text, citation_set integer, known_on text
) strict;

-- The references of entries that have lists of their own; they only filter these.
create table entry_link (
    from_collection text not null, from_seq integer not null, relation text not null, to_collection text not null, to_id text not null, known_on text
) strict;

create table citation_set (id integer primary key, citations text not null) strict;

-- Which records belong to a conflict or a topic: by their own field, by a narrower topic, or by a link to a record that does; `known_on`
-- is when the first such link was there.
create table membership (
    of_collection text not null, of_id text not null, collection text not null, seq integer not null, known_on text,
    primary key (of_collection, of_id, collection, seq)
) strict, without rowid;

-- Rows that are worded otherwise on some days than on others: `row` is that of the full-text index of the collection, `seq` that of its
-- table (the same where no day is asked for), `since_on` the first day on which it is worded so (null where it never is on a day), `until_on`
-- the first on which it no more is. What isn't here is worded the same on all days.
create table wording (
    collection text not null, row integer not null, seq integer not null, since_on text, until_on text, primary key (collection, row)
) strict, without rowid;

-- What a search over all collections finds, in the order of dates (undated first): a row for each wording of a record. `seq` is the row of
-- `search_text`, the full-text index over these; its lowest bit is set where the record is worded so today, the four above it are the number
-- of the collection (conflicts 0, actors 1, statements 2, …). `record_seq` is the row of the record in the table of its collection. What is
-- only shown of a page stands in `search_page`: snippets are cut from `text`, in its own spelling.
create table search_entry (
    seq integer primary key, collection text not null, record_seq integer not null, dated_on text, dated_until text, known_on text, since_on text, until_on text
) strict;
create table search_page (seq integer primary key, id text not null, name text not null, text text not null) strict;

-- How many rows of a collection have each value of a facet where nothing is filtered.
create table facet_count (collection text not null, facet text not null, value text not null, rows integer not null, primary key (collection, facet, value)) strict, without rowid;

-- Ids of earlier releases, and records that were withdrawn.
create table former_id (collection text not null, former_id text not null, id text not null, primary key (collection, former_id)) strict, without rowid;
create table removed (collection text not null, id text not null, removed_in text not null, reason text not null, replaced_by text, primary key (collection, id)) strict, without rowid;

-- The releases that were made, oldest first, with this one; and what changed in each since the one before. `fields` is a JSON list.
create table ledger (
    number integer primary key, version text not null, released_on text not null, content_digest text not null, notes text not null, records_count integer not null, is_released integer not null
) strict;
create table change (
    seq integer primary key, number integer not null, collection text not null, id text not null, kind text not null, fields text not null, former_id text, reason text
) strict;
