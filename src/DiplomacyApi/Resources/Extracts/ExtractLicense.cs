namespace DiplomacyApi.Resources.Extracts;

/// <summary>Under what right the words of others stand here.</summary>
static class ExtractLicense
{
    /// <summary>Third-party text under the right of quotation; the dataset's own licence does not cover it.</summary>
    public const string Quotation = "quotation";
}
