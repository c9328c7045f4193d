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
        Linked(database, "conflicts", WithoutConflict);
        Linked(database, "topics", WithoutTopics);
        database.Derive("drop table wider");
        // Entries belong where the records belong that hold them.
        database.Derive("insert into membership select member.of_collection, member.of_id, owner.collection, owner.seq, max(member.known_on, owner.known_on) from entry_owner as owner join membership as member on member.collection = owner.owner_collection and member.seq = owner.owner_seq");
        database.Derive("drop table entry_owner");
    }

    static void Linked(NewDatabase database, string of, string collections)
    {
        database.Derive(
            $"""
            create temp table linked as
            select member.of_id, link.to_collection as collection, link.to_seq as seq, max(member.known_on, link.known_on) as known_on from membership as member
                join link on link.from_collection = member.collection and link.from_seq = member.seq
                where member.of_collection = '{of}' and link.to_collection in ({collections}) and member.collection not in ({collections})
            union select member.of_id, link.from_collection, link.from_seq, max(member.known_on, link.known_on) from membership as member
                join link on link.to_collection = member.collection and link.to_seq = member.seq
                where member.of_collection = '{of}' and link.from_collection in ({collections}) and member.collection not in ({collections})
            """);
        database.Derive($"insert or ignore into membership select '{of}', of_id, collection, seq, min(known_on) from linked group by of_id, collection, seq");
        database.Derive("drop table linked");
    }
}
