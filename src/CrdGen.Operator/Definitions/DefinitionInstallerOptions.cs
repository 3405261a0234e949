using System.Reflection;

namespace CrdGen.Operator;

/// <summary>How an operator installs its definitions.</summary>
public sealed class DefinitionInstallerOptions
{
    /// <summary>The assemblies whose generated manifests are installed. None means the program's own, and those in which the resources of its controllers are.</summary>
    public IList<Assembly> Assemblies { get; } = [];

    /// <summary>
    /// The version that the definitions are marked with; a program with a lower one leaves them as they are. That of the assembly, if nothing is said.
    /// </summary>
    public Version? Version { get; set; }

    /// <summary>How long the API server may take to accept a definition.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
