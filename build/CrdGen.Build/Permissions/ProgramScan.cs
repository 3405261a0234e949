using CrdGen.Build.Manifests;

namespace CrdGen.Build.Permissions;

/// <summary>What a program's compiled code says of it.</summary>
internal sealed class ProgramScan
{
    /// <summary>The permissions that it needs.</summary>
    public HashSet<Permission> Permissions { get; } = [];

    /// <summary>Calls whose permissions cannot be told, and nobody has said, in an order that does not change.</summary>
    public SortedDictionary<string, Problem> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>The methods of CrdGen.Operator that it calls.</summary>
    public HashSet<string> OperatorCalls { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it is a program that runs controllers.</summary>
    public bool IsOperator { get; set; }
}
