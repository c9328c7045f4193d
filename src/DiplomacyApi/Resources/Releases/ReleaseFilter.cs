using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Resources.Releases;

/// <summary>Which releases to list: all of them, a page at a time.</summary>
public sealed record ReleaseFilter : PagedRequest
{
    internal override string Order => "-date";
}
