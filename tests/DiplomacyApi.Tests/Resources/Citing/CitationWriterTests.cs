using System.Text.Json.Nodes;
using CsCheck;
using DiplomacyApi.Resources.Citing;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Tests.Resources.Citing;

public sealed class CitationWriterTests
{
    static readonly Gen<string> Texts = Gen.OneOf(NastyStrings.Generated, Any.Of("100 % of {all} $ & # _ ~ ^ \\", "}{", "\\}", "a\r\nER  - \r\nTY  - JOUR", "Kyiv: “no”, says O'Neill", "@misc{x, title = {y}}", "é Зеленський 🙂"))
        .Where(text => text.EnumerateRunes().All(rune => rune.Value is not 0xFFFD)).Select(text => $"T {text}");

    static readonly Gen<CitedWork> Works = Gen.Select(Texts, Texts, Texts, Gen.Bool).Select((title, dataset, creator, isRecord) => new CitedWork
    {
        Key = "statements.x.1",
        Title = title,
        Kind = isRecord ? "Statement" : null,
        Dataset = dataset,
        Creator = creator,
        License = "CC-BY-4.0",
        Release = new ReleaseIdentity("2031.1-edited.0123abcd", new DateOnly(2031, 12, 5), new string('a', 64), "file"),
        Address = "https://example.org/v1/statements/x?release=2031.1",
    });

    [Fact]
    public void Bibtex_prints_what_was_cited_and_carries_out_nothing() => Works.Sample(
        work =>
        {
            var fields = CitationReaders.Bibtex(BibtexWriter.Write(work));
            Assert.Equal(["author", "howpublished", "key", "month", "note", "title", "type", "url", "version", "year"], fields.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(("misc", "statements.x.1", "{2031}", "dec"), (fields["type"], fields["key"], fields["year"], fields["month"]));
            Assert.All(new[] { "author", "title" }, name => Assert.Matches("^[{][{].*[}][}]$", fields[name]));
            Assert.Equal(OneLine.Of(work.Title), CitationReaders.Printed(fields["title"]));
            Assert.Equal(OneLine.Of(work.Creator), CitationReaders.Printed(fields["author"]));
            Assert.Equal(OneLine.Of(work.Note), CitationReaders.Printed(fields["note"]));
            Assert.Equal($"{{{work.Address}}}", fields["url"]);
        },
        iter: 2_000);

    [Fact]
    public void Ris_has_one_line_for_each_field_whatever_is_in_it() => Works.Sample(
        work =>
        {
            var fields = CitationReaders.Ris(RisWriter.Write(work));
            Assert.Equal(("TY", "DATA"), fields[0]);
            Assert.Equal(("ER", ""), fields[^1]);
            Assert.Equal(fields.Count, fields.Select(field => field.Tag).Distinct().Count());
            Assert.Equal(OneLine.Of(work.Title), fields.Single(field => field.Tag == "TI").Value);
            Assert.Equal(OneLine.Of(work.Creator), fields.Single(field => field.Tag == "AU").Value);
            Assert.Equal(work.Kind is not null, fields.Any(field => field.Tag == "T2"));
            Assert.Equal("2031/12/05", fields.Single(field => field.Tag == "DA").Value);
        },
        iter: 2_000);

    [Fact]
    public void Csl_reads_back_as_it_was_cited() => Works.Sample(
        work =>
        {
            var item = JsonNode.Parse(CslWriter.Write(work))!.AsArray().Single()!;
            Assert.Equal(OneLine.Of(work.Title), item["title"]!.GetValue<string>());
            Assert.Equal(work.Creator, item["author"]![0]!["literal"]!.GetValue<string>());
            Assert.Equal("[[2031,12,5]]", item["issued"]!["date-parts"]!.ToJsonString());
            Assert.Equal(work.Kind is null ? ("dataset", null) : ("entry", OneLine.Of(work.Dataset)), (item["type"]!.GetValue<string>(), item["container-title"]?.GetValue<string>()));
            Assert.Equal(work.Address, item["URL"]!.GetValue<string>());
        },
        iter: 1_000);

    [Fact]
    public void Apa_is_one_line_with_one_full_stop_after_each_part() => Works.Sample(
        work =>
        {
            var line = ApaWriter.Write(work);
            Assert.EndsWith("\n", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', line[..^1]);
            Assert.Contains(". (2031, December 5). ", line, StringComparison.Ordinal);
            Assert.Contains("(Version 2031.1-edited.0123abcd, content aaaaaaaaaaaa) [Data set]. https://example.org/v1/statements/x?release=2031.1", line, StringComparison.Ordinal);
        },
        iter: 1_000);
}
