namespace CrdGen.Operator;

/// <summary>Which fields a status has that conventions speak of.</summary>
/// <param name="HasObservedGeneration">Whether it says about which generation it is.</param>
/// <param name="ConditionsHaveObservedGeneration">Whether its conditions do.</param>
internal readonly record struct StatusForm(bool HasObservedGeneration, bool ConditionsHaveObservedGeneration);
