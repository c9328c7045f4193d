using System.Security.Cryptography;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Resources.Datasets;

namespace DiplomacyApi.Downloads;

/// <summary>What is said of a file that was written.</summary>
static class FileFacts
{
    public static DatasetFile Of(string folder, string name, Publication publication)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return new DatasetFile
        {
            Name = name,
            Format = Path.GetExtension(name).TrimStart('.'),
            MediaType = FileTypes.Of(name),
            Href = $"/data/{publication.Version}/{name}",
            Bytes = file.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)),
        };
    }
}
