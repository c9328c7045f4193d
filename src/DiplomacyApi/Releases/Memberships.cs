using DiplomacyApi.Storage;

namespace DiplomacyApi.Releases;

/// <summary>Works out which records belong to a conflict or a topic, so that filtering by them is one look-up on every list.</summary>
static class Memberships
{
    /// <summary>What has no conflict of its own belongs to those of the records that it is linked with.</summary>
    const string WithoutConflict = "'actors', 'places', 'topics', 'articles', 'extracts'";

    /// <summary>What has no topics of its own belongs to those of the records that it is linked with.</summary>
    const string WithoutTopics = "'actors', 'places', 'figures', 'articles', 'extracts', 'conflicts'";

    public static void Write(NewDatabase database)
    {
        database.Derive("insert into membership select 'conflicts', to_id, from_collection, from_seq, min(known_on) from link where relation = 'conflict' group by to_id, from_collection, from_seq");
        database.Derive("insert or ignore into membership select 'conflicts', id, 'conflicts', seq, known_on from conflict");
        // A topic's records are its own and those of every narrower topic; the topic itself counts among them.
        database.Derive(
            """
            create temp table wider as
            with recursive above (id, wider_id) as (
                select id, id from topic
                union select above.id, topic.broader_id from above join topic on topic.id = above.wider_id where topic.broader_id is not null
            ) select id, wider_id from above
            """);
        database.Derive("insert into membership select 'topics', wider.wider_id, link.from_collection, link.from_seq, min(link.known_on) from link join wider on wider.id = link.to_id where link.relation = 'topic' group by 2, 3, 4");
        database.Derive("insert or ignore into membership select 'topics', wider.wider_id, 'topics', topic.seq, topic.known_on from topic join wider on wider.id = topic.id");
        database.Derive("drop table wider");
        Spread(database, "conflicts", WithoutConflict);
        Spread(database, "topics", WithoutTopics);
        database.Derive("drop table entry_owner");
    }

    /// <summary>To what is linked with the records that belong to one, and to the entries of all of these. Links and entries are read once, in their order, and what each hangs on is looked up.</summary>
    static void Spread(NewDatabase database, string of, string collections)
    {
        database.Derive("create temp table member (collection text not null, seq integer not null, of_id text not null, known_on text, primary key (collection, seq, of_id)) without rowid");
        database.Derive($"insert into member select collection, seq, of_id, known_on from membership where of_collection = '{of}' order by collection, seq, of_id");
        database.Derive(
            $"""
            create temp table linked as
            select of_id, collection, seq, min(known_on) as known_on from (
                select member.of_id, link.to_collection as collection, link.to_seq as seq, max(member.known_on, link.known_on) as known_on from link
                    cross join member on member.collection = link.from_collection and member.seq = link.from_seq
                    where link.to_collection in ({collections}) and link.from_collection not in ({collections})
                union all select member.of_id, link.from_collection, link.from_seq, max(member.known_on, link.known_on) from link
                    cross join member on member.collection = link.to_collection and member.seq = link.to_seq
                    where link.from_collection in ({collections}) and link.to_collection not in ({collections})
            ) group by of_id, collection, seq
            """);
        database.Derive($"insert or ignore into membership select '{of}', of_id, collection, seq, known_on from linked");
        database.Derive("insert or ignore into member select collection, seq, of_id, known_on from linked");
        // Entries belong where the records belong that hold them.
        database.Derive($"insert into membership select '{of}', member.of_id, owner.collection, owner.seq, max(member.known_on, owner.known_on) from entry_owner as owner cross join member on member.collection = owner.owner_collection and member.seq = owner.owner_seq");
        database.Derive("drop table linked");
        database.Derive("drop table member");
    }
}
