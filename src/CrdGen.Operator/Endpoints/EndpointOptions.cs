namespace CrdGen.Operator;

/// <summary>What the operator's endpoints answer.</summary>
public sealed class EndpointOptions
{
    /// <summary>
    /// The meters whose instruments stand in <c>/metrics</c>, by their names: those of the operator and of the runtime, and what a program adds. A name
    /// that ends with <c>*</c> means all that begin so.
    /// </summary>
    public IList<string> Meters { get; } = [OperatorDiagnostics.Name, "System.Runtime"];

    internal bool Has(string meter) => Meters.Any(name => name.EndsWith('*') ? meter.StartsWith(name[..^1], StringComparison.Ordinal) : meter == name);
}
