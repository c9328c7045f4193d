namespace DiplomacyApi.Resources.Records;

/// <summary>What kind of name it is.</summary>
public enum NameKind
{
    /// <summary>The full name that the bearer uses.</summary>
    Official,

    /// <summary>A shorter form in common use.</summary>
    Short,

    /// <summary>The name in the bearer's own language.</summary>
    Native,

    /// <summary>Another name or spelling under which sources mention the bearer.</summary>
    Alias,
}
