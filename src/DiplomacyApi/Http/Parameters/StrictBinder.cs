using DiplomacyApi.Declarations;
using DiplomacyApi.Http.Problems;
using FastEndpoints;
using Microsoft.Extensions.Primitives;

namespace DiplomacyApi.Http.Parameters;

/// <summary>
/// Fills a request from path and query, in place of FastEndpoints' own binder, which ignores unknown parameters and takes an empty date
/// for the year 1. Everything that is wrong is answered at once.
/// </summary>
sealed class StrictBinder<TRequest> : IRequestBinder<TRequest>
    where TRequest : notnull
{
    const int MostValues = 50;

    static readonly RequestShape Shape = RequestShape.Of(typeof(TRequest));

    public ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct)
    {
        var failures = new RequestFailures();
        var request = Read(ctx.HttpContext.Request.Query, ctx.HttpContext.Request.RouteValues, failures);
        failures.ThrowIfAny(ctx.ValidationFailures);
        return ValueTask.FromResult(request);
    }

    /// <summary>The request that a query string and a path make; what is wrong with them is among the failures.</summary>
    public static TRequest Read(IQueryCollection query, RouteValueDictionary route, RequestFailures failures)
    {
        var request = Activator.CreateInstance<TRequest>();
        foreach (var name in query.Keys.Where(name => !Shape.QueryNames.Contains(name, StringComparer.Ordinal)))
            failures.Add(ProblemTypes.UnknownParameter, name, null, "is not a parameter of this path", Shape.QueryNames.Count == 0 ? "none" : string.Join(", ", Shape.QueryNames), Nearest.To(name, Shape.QueryNames));

        foreach (var parameter in Shape.Parameters)
        {
            if (parameter.IsRoute) Bind(request, parameter, route.TryGetValue(parameter.Name, out var part) ? new StringValues(part?.ToString()) : StringValues.Empty, failures);
            else if (query.TryGetValue(parameter.Name, out var values)) Bind(request, parameter, values, failures);
            else if (parameter.IsRequired) failures.Add(ProblemTypes.InvalidParameter, parameter.Name, null, "is missing, and nothing can be answered without it", ParameterReader.Allowed(parameter));
        }

        (request as ICheckedRequest)?.Check(failures);
        return request;
    }

    static void Bind(TRequest request, Parameter parameter, StringValues values, RequestFailures failures)
    {
        if (values.Count == 0) return;
        if (parameter.IsList) BindList(request, parameter, values, failures);
        else if (values.Count > 1) failures.Add(ProblemTypes.DuplicateParameter, parameter.Name, null, $"was given {values.Count} times; it takes one value");
        else if (ParameterReader.Read(parameter, values[0] ?? "", failures) is { } value) parameter.Property.SetValue(request, value);
    }

    static void BindList(TRequest request, Parameter parameter, StringValues values, RequestFailures failures)
    {
        var texts = values.SelectMany(value => (value ?? "").Split(',')).ToList();
        if (texts.Count > MostValues)
        {
            failures.Add(ProblemTypes.InvalidParameter, parameter.Name, null, $"has {texts.Count} values", $"at most {MostValues}");
            return;
        }

        var read = texts.Distinct(StringComparer.Ordinal).Select(text => ParameterReader.Read(parameter, text, failures)).OfType<object>().ToList();
        if (parameter.Length is { } length && !length.IsValid(read) && read.Count == texts.Distinct(StringComparer.Ordinal).Count())
            failures.Add(ProblemTypes.InvalidParameter, parameter.Name, string.Join(',', texts), $"has {read.Count} different {(read.Count == 1 ? "value" : "values")}", $"from {length.MinimumLength} to {length.MaximumLength}, separated by commas or repeated");
        var list = Array.CreateInstance(parameter.ItemType, read.Count);
        for (var i = 0; i < read.Count; i++) list.SetValue(read[i], i);
        parameter.Property.SetValue(request, list);
    }
}
