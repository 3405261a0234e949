namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>An expression has cost more than one may: its evaluation ends.</summary>
internal sealed class CostLimitExceededException() : Exception("operation cancelled: actual cost limit exceeded");
