using DiplomacyApi.Declarations;
using DiplomacyApi.Downloads.Rows;
using DiplomacyApi.Resources.Agreements;
using DiplomacyApi.Resources.Proposals;
using DiplomacyApi.Storage;

namespace DiplomacyApi.Downloads;

/// <summary>The histories of proposals and agreements as one table.</summary>
static class StatusEntries
{
    public static IEnumerable<StatusEntry> All(ReleaseConnection connection) => AgreementSql.Collection.All(connection).SelectMany(Of).Concat(ProposalSql.Collection.All(connection).SelectMany(Of));

    static IEnumerable<StatusEntry> Of(Agreement agreement) => agreement.StatusHistory.Select((step, index) => new StatusEntry
    {
        RecordCollection = "agreements",
        RecordId = agreement.Id,
        Number = index + 1,
        Status = Snake.Code(step.Status),
        SinceOn = step.SinceOn,
        SincePrecision = step.SincePrecision,
        ReportedById = step.ReportedBy?.Id,
        Note = step.Note,
    });

    static IEnumerable<StatusEntry> Of(Proposal proposal) => proposal.StatusHistory.Select((step, index) => new StatusEntry
    {
        RecordCollection = "proposals",
        RecordId = proposal.Id,
        Number = index + 1,
        Status = Snake.Code(step.Status),
        SinceOn = step.SinceOn,
        SincePrecision = step.SincePrecision,
        ReportedById = step.ReportedBy?.Id,
        Note = step.Note,
    });
}
