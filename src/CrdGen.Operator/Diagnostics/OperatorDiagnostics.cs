using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>The names under which the operator measures and traces.</summary>
public static class OperatorDiagnostics
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "CrdGen.Operator";

    internal static readonly ActivitySource Activities = new(Name);

    internal static readonly Meter Meter = new(Name);
}
