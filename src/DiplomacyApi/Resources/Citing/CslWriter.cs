using System.Text.Json;
using DiplomacyApi.Http;

namespace DiplomacyApi.Resources.Citing;

/// <summary>A citation as CSL-JSON: a list with one item, as citation processors and Zotero import it.</summary>
static class CslWriter
{
    public static string Write(CitedWork work) => JsonSerializer.Serialize<IReadOnlyList<CslItem>>(
        [
            new CslItem
            {
                Id = work.Key,
                Type = work.Kind is null ? "dataset" : "entry",
                Title = OneLine.Of(work.Title),
                ContainerTitle = work.Kind is null ? null : OneLine.Of(work.Dataset),
                Author = [new CslName { Literal = work.Creator }],
                Publisher = work.Creator,
                Issued = new CslDate { DateParts = [[work.Release.ReleasedOn.Year, work.Release.ReleasedOn.Month, work.Release.ReleasedOn.Day]] },
                Version = work.Release.Version,
                Note = work.Note,
                Url = work.Address,
            },
        ],
        Json.Options);
}
