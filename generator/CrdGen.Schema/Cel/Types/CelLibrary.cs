namespace CrdGen.Schema.Cel.Types;

/// <summary>Functions that came to Kubernetes together.</summary>
/// <param name="name">What Kubernetes or cel-go calls it.</param>
/// <param name="introduced">The minor version of Kubernetes that brought it; 0 for what was always there.</param>
/// <param name="functions">The functions. One that another library has as well gets these overloads in addition.</param>
internal sealed class CelLibrary(string name, int introduced, params FunctionDeclaration[] functions)
{
    public string Name { get; } = name;

    public int Introduced { get; } = introduced;

    /// <summary>The minor version that has it no more.</summary>
    public int Removed { get; init; } = int.MaxValue;

    public IReadOnlyList<FunctionDeclaration> Functions { get; } = functions;

    /// <summary>Types that are known by their full names.</summary>
    public IReadOnlyList<CelType> Types { get; init; } = [];

    public bool IsIn(KubernetesVersion version) => version.Minor >= Introduced && version.Minor < Removed;
}
