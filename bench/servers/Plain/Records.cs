namespace Bench.Plain;

sealed record Speaker
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string? CountryCode { get; init; }
}

sealed record Source
{
    public string Id { get; init; } = "";
    public string Title { get; init; } = "";
    public string? Url { get; init; }
    public string? PublishedOn { get; init; }
}

record StatementRow
{
    public string Id { get; init; } = "";
    public string Summary { get; init; } = "";
    public string? SaidOn { get; init; }
    public string? SaidPrecision { get; init; }
    public string? Quote { get; init; }
    public string? QuoteLanguage { get; init; }
    public string? Medium { get; init; }
    public string? SpeakerOffice { get; init; }
    public string? SpeakerId { get; init; }
}

sealed record Statement : StatementRow
{
    public Speaker? Speaker { get; init; }
    public Source? Source { get; init; }
}

sealed record Hit
{
    public string Collection { get; init; } = "";
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string? DatedOn { get; init; }
    public string Snippet { get; init; } = "";
}

sealed record Page<T>(IReadOnlyList<T> Data);

sealed record FindRequest
{
    public string Id { get; init; } = "";
}

sealed record ListRequest
{
    public string Speaker { get; init; } = "";

    [FastEndpoints.BindFrom("date_from")]
    public string DateFrom { get; init; } = "";

    [FastEndpoints.BindFrom("date_to")]
    public string DateTo { get; init; } = "9999";
}

sealed record SearchRequest
{
    public string Q { get; init; } = "";
}
