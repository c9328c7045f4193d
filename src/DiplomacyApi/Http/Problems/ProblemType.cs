namespace DiplomacyApi.Http.Problems;

/// <summary>A kind of problem, as its page under <c>/problems/</c> explains it.</summary>
/// <param name="Name">Its name in the address of the page.</param>
/// <param name="Status">The HTTP status that it comes with.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Meaning">What happened.</param>
/// <param name="Cure">What to do about it.</param>
/// <param name="Example">A request that ends in it; null where no request alone does.</param>
sealed record ProblemType(string Name, int Status, string Title, string Meaning, string Cure, string? Example)
{
    public string Href => $"/problems/{Name}";
}
