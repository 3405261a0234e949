namespace CrdGen.Build.Permissions;

/// <summary>A type as metadata names it.</summary>
/// <param name="assembly">The assembly that has it; <see langword="null"/> for what is no class of an assembly: arrays, type parameters.</param>
/// <param name="name">Namespace and name, with <c>+</c> before that of a nested type.</param>
/// <param name="arguments">Its type arguments.</param>
internal sealed class MetadataType(string? assembly, string name, IReadOnlyList<MetadataType>? arguments = null)
{
    public string? Assembly { get; } = assembly;

    public string Name { get; } = name;

    public IReadOnlyList<MetadataType> Arguments { get; } = arguments ?? [];

    /// <summary>The name without namespace and arity, for people.</summary>
    public string ShortName => Name.Substring(Name.LastIndexOfAny(['.', '+']) + 1).Split('`')[0];

    /// <summary>Whether it is, or has, a type parameter: what it stands for is not known here.</summary>
    public bool IsOpen => (Assembly is null && Name[0] == '!') || Arguments.Any(argument => argument.IsOpen);

    /// <summary>The type with the type parameters of the type around it replaced: <c>!0</c> by the first of the arguments.</summary>
    public MetadataType With(IReadOnlyList<MetadataType> typeArguments) =>
        Assembly is null && Name.Length > 1 && Name[0] == '!' && Name[1] != '!' && int.TryParse(Name.Substring(1), out var index) && index < typeArguments.Count ? typeArguments[index]
        : Arguments.Count == 0 ? this
        : new(Assembly, Name, [.. Arguments.Select(argument => argument.With(typeArguments))]);

    /// <summary>The name with arguments; not the assembly, which may be another for the same type in two places.</summary>
    public override string ToString() => Arguments.Count == 0 ? Name : $"{Name}<{string.Join(",", Arguments)}>";
}
