using DiplomacyApi.Curation;

namespace DiplomacyApi.Commands;

/// <summary>Writes what is wrong with a seed, a line each, and how many problems there are where that would be too many lines.</summary>
static class ProblemReport
{
    const int MostListed = 100;

    public static void Write(Problems problems, TextWriter errors)
    {
        foreach (var problem in problems.Sorted.Take(MostListed)) errors.WriteLine(problem);
        errors.WriteLine($"{(problems.AreEnough ? "More than " : "")}{problems.Count} {(problems.Count == 1 ? "problem" : "problems")}{(problems.Count > MostListed ? $", of which these are {MostListed}" : "")}.");
    }
}
