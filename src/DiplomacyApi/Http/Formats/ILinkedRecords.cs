using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Formats;

/// <summary>How the records of a collection stand in linked data.</summary>
interface ILinkedRecords
{
    /// <summary>A record as JSON-LD: of its whole document, what is to be answered.</summary>
    byte[] Linked(Release release, PublicUrl address, string id, byte[] whole, byte[] answered);
}
