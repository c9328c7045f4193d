using System.Collections.Concurrent;
using DiplomacyApi.Http.Formats;

namespace DiplomacyApi.Http.Parameters;

/// <summary>Everything that can be asked of a path: read once from the record that declares it, used to bind, to check and to document.</summary>
sealed class RequestShape
{
    static readonly ConcurrentDictionary<Type, RequestShape> Shapes = new();

    RequestShape(Type type)
    {
        Type = type;
        // What all lists have in common is declared on the base; a reader expects what is special first.
        Parameters = [.. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => new Parameter(property, type))];
        Formats = OffersAttribute.Of(type);
        QueryNames = [.. Parameters.Where(parameter => !parameter.IsRoute).Select(parameter => parameter.Name)];
    }

    public Type Type { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The formats in which the answer can be had; the first is preferred where the caller leaves the choice.</summary>
    public IReadOnlyList<Format> Formats { get; }

    /// <summary>The names that may stand in the query string.</summary>
    public IReadOnlyList<string> QueryNames { get; }

    /// <summary>The same request without some of its parameters.</summary>
    public T Without<T>(T request, params ReadOnlySpan<string> names)
        where T : notnull
    {
        var copy = Activator.CreateInstance(Type)!;
        foreach (var parameter in Parameters)
            if (!names.Contains(parameter.Name)) parameter.Property.SetValue(copy, parameter.Property.GetValue(request));
        return (T)copy;
    }

    public static RequestShape Of(Type type) => Shapes.GetOrAdd(type, declared => new RequestShape(declared));
}
