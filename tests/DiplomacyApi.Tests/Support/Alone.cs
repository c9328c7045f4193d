namespace DiplomacyApi.Tests.Support;

/// <summary>Tests that count what the whole process does, and so run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
