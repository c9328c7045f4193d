using DiplomacyApi.Http.Parameters;

namespace DiplomacyApi.Http;

/// <summary>Which record of a collection.</summary>
public abstract record RecordRequest
{
    /// <summary>Id of the record.</summary>
    [RouteParameter]
    public virtual string Id { get; init; } = "";
}
