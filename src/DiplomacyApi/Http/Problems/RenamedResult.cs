namespace DiplomacyApi.Http.Problems;

/// <summary>Leads a request that names records by ids that they had to the same request with the ids that they have.</summary>
sealed class RenamedResult(IReadOnlyDictionary<(string Parameter, string Value), string> renamed) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request;
        var query = request.Query.SelectMany(pair => pair.Value, (pair, text) => $"{pair.Key}={Now(pair.Key, text ?? "")}");
        return TypedResults.Redirect($"{request.Path.ToUriComponent()}?{string.Join('&', query)}", permanent: true, preserveMethod: true).ExecuteAsync(httpContext);
    }

    /// <summary>The text of a parameter, as an address spells it; only values that name records are lists with commas.</summary>
    string Now(string parameter, string text) => renamed.Keys.Any(known => known.Parameter == parameter)
        ? string.Join(',', text.Split(',').Select(value => Uri.EscapeDataString(renamed.GetValueOrDefault((parameter, value), value))))
        : Uri.EscapeDataString(text);
}
