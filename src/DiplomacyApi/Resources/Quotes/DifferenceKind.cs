namespace DiplomacyApi.Resources.Quotes;

/// <summary>In what a quotation differs from the passage.</summary>
public enum DifferenceKind
{
    /// <summary>Spaces, line breaks, or characters that are not seen.</summary>
    WhiteSpace,

    /// <summary>Another kind of quotation mark or apostrophe.</summary>
    QuoteMark,

    /// <summary>Capital or small letters.</summary>
    Case,

    /// <summary>Another kind of dash or hyphen.</summary>
    Dash,

    /// <summary>Three dots, or one sign for them.</summary>
    Ellipsis,

    /// <summary>Other letters, or other words.</summary>
    Letters,
}
