using DiplomacyApi.Http.Problems;

namespace DiplomacyApi.Http.Parameters;

/// <summary>A request in which one parameter must fit another.</summary>
interface ICheckedRequest
{
    /// <summary>Reports parameters that are right each by itself and wrong together.</summary>
    void Check(RequestFailures failures);
}
