using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Http.Lists;
using DiplomacyApi.Http.Parameters;
using static DiplomacyApi.Http.Formats.Format;

namespace DiplomacyApi.Resources.Agreements;

/// <summary>Which agreements to list. Filters combine with AND; several values of one filter, repeated or separated by commas, combine with OR.</summary>
[Offers(Geojson, Atom, Ics)]
[ListOf(typeof(Agreement), Facets = ["kind", "status", "actor", "role", "place", "answer", "topic", "year", "month"])]
[Example("q", "evacu*")]
[Example("topic", "evacuation-of-civilians")]
[Example("date_from", "2025-02-24")]
[Example("fields", "id,title,status")]
[Example("include", "parties.actor")]
[Example("facets", "status")]
public sealed record AgreementFilter : DatedListFilter
{
    /// <summary>Kinds of agreement.</summary>
    /// <example>evacuation</example>
    public IReadOnlyList<AgreementKind>? Kind { get; init; }

    /// <summary>Where it stands.</summary>
    /// <example>partially_implemented</example>
    public IReadOnlyList<AgreementStatus>? Status { get; init; }

    /// <summary>Ids of actors in it, in whatever part. With `role`: in that part.</summary>
    /// <example>belarus</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? Actor { get; init; }

    /// <summary>Parts that an actor has in it.</summary>
    /// <example>mediator</example>
    public IReadOnlyList<PartyRole>? Role { get; init; }

    /// <summary>Ids of places.</summary>
    /// <example>sumy</example>
    [RecordIds("places")]
    public IReadOnlyList<string>? Place { get; init; }

    /// <summary>Ids of actors or spokespersons who announced it, confirmed it or confirmed parts of it.</summary>
    /// <example>tatyana-moskalkova</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? ConfirmedBy { get; init; }

    /// <summary>Ids of actors or spokespersons who denied it.</summary>
    /// <example>ukraine</example>
    [RecordIds("actors")]
    public IReadOnlyList<string>? DeniedBy { get; init; }

    /// <summary>What other parties made of the word of an actor who announced it, confirmed it or confirmed parts of it, in whatever step. Several may hold at once, since parties may differ.</summary>
    /// <example>not_confirmed</example>
    public IReadOnlyList<AgreementAnswer>? Answer { get; init; }
}
