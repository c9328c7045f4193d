namespace DiplomacyApi.Resources.Citing;

/// <summary>How a citation is written.</summary>
public enum CitationFormat
{
    /// <summary>A line of text in the style of the American Psychological Association.</summary>
    Apa,

    /// <summary>An entry for BibTeX and biblatex.</summary>
    Bibtex,

    /// <summary>A record in the RIS format, which Zotero, EndNote and Mendeley import.</summary>
    Ris,

    /// <summary>CSL-JSON, for citation processors.</summary>
    Csl,
}
