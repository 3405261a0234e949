using CrdGen.Schema;

namespace CrdGen.Generator.Model.Contracts;

/// <summary>A property of an object in JSON, or a field with <c>[JsonInclude]</c>.</summary>
public sealed record PropertyContract
{
    /// <summary>The name in C#, without escape.</summary>
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    /// <summary>The full name of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The full name of the type that declares it.</summary>
    public required string DeclaringType { get; init; }

    public AccessKind Get { get; init; }

    public AccessKind Set { get; init; }

    /// <summary>Whether it is a field in C#.</summary>
    public bool IsField { get; init; }

    /// <summary>How to get at it past C#'s rules, where <see cref="Get"/> or <see cref="Set"/> says so.</summary>
    public AccessorContract? Accessor { get; init; }

    public bool IsRequired { get; init; }

    public int Order { get; init; }

    /// <summary>The value of <c>JsonIgnoreCondition</c> where the property says one.</summary>
    public int? IgnoreCondition { get; init; }

    /// <summary>The value of <c>JsonNumberHandling</c> where the property says one.</summary>
    public int? NumberHandling { get; init; }

    /// <summary>The value of <c>JsonObjectCreationHandling</c> where the property says one.</summary>
    public int? CreationHandling { get; init; }

    /// <summary>The full name of the converter where the property says one.</summary>
    public string? Converter { get; init; }

    /// <summary>Whether the property's enum is written as numbers.</summary>
    public bool IsNumericEnum { get; init; }

    /// <summary>The full name of the value type below a <c>?</c>.</summary>
    public string? UnderlyingType { get; init; }

    public bool IsExtensionData { get; init; }
}

/// <summary>How a property is read or set.</summary>
public enum AccessKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As one writes it in C#.</summary>
    Direct,

    /// <summary>By an <c>UnsafeAccessor</c>: init-only setters, whose initialisers would be lost otherwise, and what is not public.</summary>
    Accessor,
}

/// <summary>How objects are made.</summary>
/// <param name="IsDirect">Whether C# allows it: required members stand in the way.</param>
/// <param name="Parameters">The parameters of the constructor.</param>
/// <param name="Accessor">The constructor's type, as an accessor names it.</param>
public sealed record ConstructorContract(bool IsDirect, EquatableArray<ParameterContract> Parameters, AccessorContract? Accessor);

/// <summary>A parameter of a constructor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Default">Its default value in C#, or <see langword="null"/> where it has none.</param>
/// <param name="OpenType">Its type as the generic definition has it.</param>
public sealed record ParameterContract(string Name, string Type, string? Default, string OpenType);

/// <summary>A member of a type that may be generic: accessors must be declared as the generic definition declares it.</summary>
/// <param name="Type">The full name of the declaring type, with its type parameters.</param>
/// <param name="MemberType">The full name of the member's type, with those type parameters.</param>
/// <param name="IsValueType">Whether the declaring type is a struct.</param>
/// <param name="TypeParameters">The type parameters: <c>&lt;T&gt;</c>, or the empty string.</param>
/// <param name="TypeArguments">The arguments for them.</param>
/// <param name="Constraints">Their constraints.</param>
public sealed record AccessorContract(string Type, string MemberType, bool IsValueType, string TypeParameters, string TypeArguments, string Constraints);
