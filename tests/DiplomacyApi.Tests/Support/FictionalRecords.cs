using DiplomacyApi.Curation;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Claims;
using DiplomacyApi.Resources.Figures;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Tests.Support;

/// <summary>Records of the fictional seed, to make others from by hand.</summary>
static class FictionalRecords
{
    public static Corpus Corpus { get; } = Read();

    public static Agreement Agreement { get; } = Corpus.Agreements.Single(record => record.Id == "bridge-evacuation-2031-03");

    public static Proposal Proposal { get; } = Corpus.Proposals.Single(record => record.Id == "spring-truce-2031-03");

    public static Figure Figure { get; } = Corpus.Figures.Single(record => record.Id == "bridge-evacuation-2031-03-missing-official") with { Qualifier = Qualifier.Exact, Citations = [] };

    public static Claim Claim { get; } = Corpus.Claims.Single(record => record.Id == "bridge-evacuation-2031-03-shots") with { Citations = [] };

    public static Reference Actor(string id) => Reference.To("actors", id, id);

    public static DateOnly Day(int day) => new(2031, 3, day);

    static Corpus Read()
    {
        using var seed = new SeedCopy();
        return seed.Read().Corpus;
    }
}
