namespace DiplomacyApi.Resources.Articles;

/// <summary>What kind of publication it is.</summary>
public enum ArticleKind
{
    /// <summary>A report of a news publisher.</summary>
    NewsArticle,

    /// <summary>A text of a government or an organisation.</summary>
    OfficialDocument,

    /// <summary>A release to the press.</summary>
    PressRelease,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>A transcript of what was said.</summary>
    Transcript,

    /// <summary>A work of reference.</summary>
    Reference,
}
