using DiplomacyApi.Curation;

namespace DiplomacyApi.Commands;

/// <summary>Writes what is wrong with a seed, a line each.</summary>
static class ProblemReport
{
    public static void Write(Problems problems, TextWriter errors)
    {
        foreach (var problem in problems.Sorted) errors.WriteLine(problem);
        errors.WriteLine($"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")}.");
    }
}
