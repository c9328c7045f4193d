using FastEndpoints;
using FluentValidation.Results;

namespace DiplomacyApi.Http.Problems;

/// <summary>
/// What is wrong with the parameters of a request: gathered one by one, answered all at once. Where nothing is wrong but that records are
/// named by ids that they had, the answer leads to the same request with those that they have.
/// </summary>
sealed class RequestFailures
{
    const int LongestEcho = 64;

    readonly List<(ProblemType Type, ParameterError Error)> failures = [];
    readonly Dictionary<(string Parameter, string Value), string> renamed = [];

    public bool Any => failures.Count > 0 || renamed.Count > 0;

    public void Add(ProblemType type, string parameter, string? value, string reason, string? allowed = null, IReadOnlyList<string>? didYouMean = null) => failures.Add((type, new ParameterError
    {
        Parameter = parameter,
        Value = value?.Length > LongestEcho ? $"{value[..LongestEcho]}…" : value,
        Reason = reason,
        Allowed = allowed,
        DidYouMean = didYouMean ?? [],
    }));

    /// <summary>A record is named by an id that it had: with the value that names it now.</summary>
    public void AddRenamed(string parameter, string value, string now) => renamed[(parameter, value)] = now;

    /// <summary>What is wrong, a sentence each, for those who don't read problems.</summary>
    public IEnumerable<string> Sentences => [.. failures.Select(failure => Sentence(failure.Error)), .. renamed.Select(pair => $"`{pair.Key.Parameter}={pair.Key.Value}` has another id now. Did you mean `{pair.Value}`?")];

    /// <summary>The answer: of the kind of the first failure, with all of them in it; or the way to records that were only renamed.</summary>
    public IResult ToResult() => failures.Count > 0 ? new ProblemResult(failures[0].Type, Detail, [.. failures.Select(failure => failure.Error)]) : new RenamedResult(renamed);

    /// <summary>Ends the binding of a request in the way that FastEndpoints foresees; <see cref="ToProblem"/> makes the answer of it.</summary>
    public void ThrowIfAny(List<ValidationFailure> bound)
    {
        if (!Any) return;
        bound.Add(new ValidationFailure("", Detail) { CustomState = this });
        throw new ValidationFailureException(bound, Detail);
    }

    /// <summary>The answer to a request that did not bind.</summary>
    public static object ToProblem(List<ValidationFailure> bound, HttpContext http, int status)
    {
        http.Response.Headers.CacheControl = "no-store";
        return bound.Select(failure => failure.CustomState).OfType<RequestFailures>().FirstOrDefault() is { } failed
            ? ProblemResult.Describe(http, failed.failures[0].Type, failed.Detail, [.. failed.failures.Select(failure => failure.Error)])
            : ProblemResult.Describe(http, ProblemTypes.ForStatus(status), ProblemTypes.ForStatus(status).Meaning, []);
    }

    string Detail => string.Join(' ', failures.Select(failure => Sentence(failure.Error)));

    static string Sentence(ParameterError error)
    {
        var given = error.Value is null ? $"`{error.Parameter}`" : $"`{error.Parameter}={error.Value}`";
        var allowed = error.Allowed is null ? "" : $"; allowed: {error.Allowed}";
        var suggestion = error.DidYouMean.Count == 0 ? "" : $" Did you mean {string.Join(" or ", error.DidYouMean.Select(name => $"`{name}`"))}?";
        return $"{given} {error.Reason}{allowed}.{suggestion}";
    }
}
