using System.Diagnostics.CodeAnalysis;

namespace DiplomacyApi.Storage;

/// <summary>A record across collections: <c>agreements/kursk-sumy-belarus-evacuation-2025-02</c>.</summary>
readonly record struct RecordKey(string Collection, string Id)
{
    public static bool TryParse(string text, [NotNullWhen(true)] out RecordKey? key)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        key = slash > 0 && slash < text.Length - 1 && !text.AsSpan(slash + 1).Contains('/') ? new RecordKey(text[..slash], text[(slash + 1)..]) : null;
        return key is not null;
    }

    public override string ToString() => $"{Collection}/{Id}";
}
