namespace DiplomacyApi.Curation.Synthetic;

/// <summary>
/// Chance that depends on nothing but what it is thrown for, so that a record comes out the same whenever it is made, on every machine.
/// (SplitMix64; only sums and products, which round alike everywhere.)
/// </summary>
sealed class Dice(Thrown what, long number)
{
    ulong state = Mixed(((ulong)what << 48) ^ (ulong)number);

    /// <summary>A number from 0, below 1.</summary>
    public double Next() => (Mixed(state += 0x9e3779b97f4a7c15) >> 11) * (1.0 / (1L << 53));

    /// <summary>A number from 0, below a count; all are as likely.</summary>
    public int Below(int count) => (int)(Next() * count);

    /// <summary>A number from 0, below a count; few come often and most seldom, as words and speakers do.</summary>
    public int Skewed(int count)
    {
        var even = Next();
        return (int)(even * even * even * even * count);
    }

    public bool Is(double chance) => Next() < chance;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }
}

/// <summary>What dice are thrown for.</summary>
enum Thrown
{
    Day = 1,
    Actor,
    Place,
    Topic,
    Article,
    ArticleTitle,
    Publisher,
    Extract,
    Check,
    Event,
    EventTitle,
    Statement,
    StatementSummary,
    Speaker,
    Proposal,
    ProposalTitle,
    Agreement,
    AgreementTitle,
    Sides,
    Figure,
    Claim,
    ClaimSummary,
}
