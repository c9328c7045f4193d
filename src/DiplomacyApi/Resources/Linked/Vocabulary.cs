using System.Reflection;
using DiplomacyApi.Declarations;
using DiplomacyApi.Resources.Actors;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Articles;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Conflicts;
using DiplomacyApi.Resources.Events;
using DiplomacyApi.Resources.Extracts;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Places;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Statements;
using DiplomacyApi.Resources.Topics;

namespace DiplomacyApi.Resources.Linked;

/// <summary>The terms of linked data that are our own, beside the words of schema.org.</summary>
static class Vocabulary
{
    /// <summary>The classes: the types of records.</summary>
    public static IReadOnlyList<Type> Records { get; } = [typeof(Conflict), typeof(Actor), typeof(Statement), typeof(Proposal), typeof(Agreement), typeof(Claim), typeof(Figure), typeof(Event), typeof(Article), typeof(Extract), typeof(Place), typeof(Topic)];

    /// <summary>The terms that a record can have beside the words of schema.org, with what they mean where they stand.</summary>
    public static ILookup<string, (string Owner, string Meaning)> Terms() => Records.SelectMany(Types).Distinct()
        .SelectMany(type => type.GetProperties().Where(property => LinkedTerms.Word(null, Snake.Case(property.Name)) is null).Select(property => (Term: Snake.Case(property.Name), Owner: type.Name, Meaning: Documentation.Of(property) ?? "")))
        .Where(term => term.Term is not ("href" or "collection"))
        .ToLookup(term => term.Term, term => (term.Owner, term.Meaning), StringComparer.Ordinal);

    /// <summary>A type of record or entry, and those of the entries in it.</summary>
    static IEnumerable<Type> Types(Type type) => type.GetProperties().Select(Item).Where(item => item.IsClass && item != typeof(string) && item.Namespace!.StartsWith("DiplomacyApi.Resources", StringComparison.Ordinal) && !Records.Contains(item) && !item.IsDefined(typeof(ReferenceTypeAttribute))).SelectMany(Types).Prepend(type);

    static Type Item(PropertyInfo property) => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType;
}
