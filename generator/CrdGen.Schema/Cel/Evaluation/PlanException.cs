namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>A constant part of an expression fails: the API server does not take the rule.</summary>
internal sealed class PlanException(string message) : Exception(message);
