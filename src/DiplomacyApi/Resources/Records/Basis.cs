namespace DiplomacyApi.Resources.Records;

/// <summary>What a fact without a citation rests on.</summary>
public enum Basis
{
    /// <summary>Common knowledge (an office, a code, a coordinate), not yet tied to a source.</summary>
    GeneralKnowledge,
}
