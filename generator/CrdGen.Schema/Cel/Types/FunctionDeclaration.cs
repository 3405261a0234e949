namespace CrdGen.Schema.Cel.Types;

/// <summary>A function with all its overloads, in the order of their declaration.</summary>
public sealed class FunctionDeclaration(string name, params CelOverload[] overloads)
{
    public string Name { get; } = name;

    public IReadOnlyList<CelOverload> Overloads { get; } = overloads;

    /// <summary>This function, and more overloads.</summary>
    internal FunctionDeclaration With(FunctionDeclaration more) => new(Name, [.. Overloads, .. more.Overloads]);
}

/// <summary>One form of a function.</summary>
public sealed class CelOverload
{
    private CelOverload(string id, bool isMember, CelType result, CelType[] arguments)
    {
        Id = id;
        IsMember = isMember;
        Result = result;
        Arguments = arguments;
        TypeParamCount = arguments.Append(result).SelectMany(TypeParams).Distinct().Count();
        Reference = new(null, [this]);
    }

    /// <summary>CEL's name for the form, unique among all.</summary>
    public string Id { get; }

    /// <summary>Whether it is called as <c>argument.function(…)</c>; the target is the first of <see cref="Arguments"/>.</summary>
    public bool IsMember { get; }

    public CelType Result { get; }

    public IReadOnlyList<CelType> Arguments { get; }

    /// <summary>How many type parameters there are.</summary>
    internal int TypeParamCount { get; }

    /// <summary>The reference to this overload alone, which most calls have.</summary>
    internal CelReference Reference { get; }

    public static CelOverload Global(string id, CelType result, params CelType[] arguments) => new(id, false, result, arguments);

    public static CelOverload Member(string id, CelType result, params CelType[] arguments) => new(id, true, result, arguments);

    private static IEnumerable<string> TypeParams(CelType type) => type.Kind == CelTypeKind.TypeParam ? [type.Name] : type.Parameters.SelectMany(TypeParams);
}

/// <summary>What a node means: a variable or type by its full name, or the overloads that fit a call.</summary>
/// <param name="name">The name of a variable or type; <see langword="null"/> for a call.</param>
/// <param name="overloads">Several only where arguments are <c>dyn</c>: then the value decides.</param>
public sealed class CelReference(string? name, CelOverload[] overloads)
{
    public string? Name { get; } = name;

    public IReadOnlyList<CelOverload> Overloads { get; } = overloads;

    /// <summary>The type that the name stands for, if it is a type's.</summary>
    public CelType? TypeValue { get; init; }
}
