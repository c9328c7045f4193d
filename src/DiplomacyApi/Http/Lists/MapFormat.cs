using System.Buffers;
using System.Text.Json;
using DiplomacyApi.Http.Formats;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Http.Lists;

/// <summary>
/// The rows of a list as GeoJSON (RFC 7946): a feature for each row and place, with the columns of the CSV as its properties. A row without
/// a place, or with one whose coordinates are not known, is a feature without a geometry, so that nothing is lost.
/// </summary>
static class MapFormat
{
    /// <summary>So many rows are written together, with one query for the places of all of them.</summary>
    const int Chunk = 500;

    static readonly JsonWriterOptions Options = new() { Encoder = Json.Options.Encoder, SkipValidation = true };

    /// <summary>The text, piece by piece.</summary>
    public static IEnumerable<byte[]> Pieces(ListRequest request, IListSource source, ReleaseConnection connection)
    {
        // Prepared before the rows are read: a connection that forgets its statements must not do so while one of them is being read.
        _ = PlacePoints.Of(connection, []);
        yield return Head(request);
        var isFirst = true;
        foreach (var rows in source.Documents(connection, request.Filter.Limit).Chunk(Chunk))
        {
            yield return Features(request, source.Collection!, connection, [.. rows.Select(row => row.Document)], isFirst);
            isFirst = false;
        }

        yield return "\n]}\n"u8.ToArray();
    }

    static byte[] Head(ListRequest request)
    {
        var release = request.Release;
        return [.. "{\"type\":\"FeatureCollection\",\"release\":"u8, .. Text(release.Identity.Version), .. ",\"license\":"u8, .. Text(release.Dataset.License), .. ",\"citation\":"u8, .. Text(release.Citation), .. ",\"features\":["u8];
    }

    static byte[] Text(string text) => JsonSerializer.SerializeToUtf8Bytes(text, Json.Options);

    static byte[] Features(ListRequest request, Collection collection, ReleaseConnection connection, IReadOnlyList<byte[]> documents, bool isFirst)
    {
        var shape = (IShapedRows)collection;
        var places = documents.Select(shape.Places).ToList();
        var points = PlacePoints.Of(connection, places.SelectMany(of => of).Select(place => place.Id));
        var names = collection.FlatColumns((request.Filter as ListFilter)?.Fields).Select(column => column.Name).ToList();
        var written = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(written, Options);
        foreach (var (document, number) in documents.Select((document, number) => (document, number)))
        {
            var values = collection.FlatRow(document, (request.Filter as ListFilter)?.Fields);
            foreach (var place in places[number].DefaultIfEmpty())
            {
                written.Write(isFirst ? "\n"u8 : ",\n"u8);
                isFirst = false;
                Write(json, collection, IdOf(document), place, place is null ? null : points[place.Id], names.Zip(values));
                json.Flush();
                json.Reset();
            }
        }

        return written.WrittenSpan.ToArray();
    }

    static void Write(Utf8JsonWriter json, Collection collection, string id, MapPlace? place, PlacePoint? point, IEnumerable<(string Name, object? Value)> properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", place?.Role is null ? id : $"{id}/{place.Role}/{place.Id}");
        json.WritePropertyName("geometry");
        if (point is { Longitude: { } east, Latitude: { } north }) WritePoint(json, east, north);
        else json.WriteNullValue();
        json.WriteStartObject("properties");
        json.WriteString("href", $"/v1/{collection.Name}/{id}");
        json.WriteString("place_id", place?.Id);
        json.WriteString("place_name", place?.Name);
        json.WriteString("place_role", place?.Role);
        json.WriteString("place_precision", point?.Precision);
        foreach (var (name, value) in properties.Where(property => property.Name is not ("place_id" or "place_name")))
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, Json.Options);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WritePoint(Utf8JsonWriter json, decimal east, decimal north)
    {
        json.WriteStartObject();
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static string IdOf(byte[] document)
    {
        using var read = JsonDocument.Parse(document);
        return read.RootElement.GetProperty("id").GetString()!;
    }
}
