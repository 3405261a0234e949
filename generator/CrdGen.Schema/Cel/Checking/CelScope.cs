using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>A variable that a comprehension declares, and those around it.</summary>
internal sealed class CelScope(CelScope? outer, string name, CelType type)
{
    public CelScope? Outer { get; } = outer;

    private string Name { get; } = name;

    private CelType Type { get; } = type;

    /// <summary>The type of a variable, or <see langword="null"/>.</summary>
    public static CelType? Find(CelScope? scope, string name)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Name == name)
            {
                return scope.Type;
            }
        }

        return null;
    }
}
