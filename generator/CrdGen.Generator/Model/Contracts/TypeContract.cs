using CrdGen.Schema;

namespace CrdGen.Generator.Model.Contracts;

/// <summary>How System.Text.Json reads and writes one type: all that is emitted for it, as names.</summary>
/// <param name="Name">The type's full name in C#, as <c>typeof</c> takes it.</param>
/// <param name="Id">A name for the method that makes the contract, unique in the compilation.</param>
public abstract record TypeContract(string Name, string Id);

/// <summary>A class, struct, record or interface with fields.</summary>
public sealed record ObjectContract(string Name, string Id) : TypeContract(Name, Id)
{
    public bool IsValueType { get; init; }

    /// <summary>How objects are made, or <see langword="null"/> where none are: of an abstract type.</summary>
    public ConstructorContract? Constructor { get; init; }

    public EquatableArray<PropertyContract> Properties { get; init; }

    /// <summary>The value of <c>JsonNumberHandling</c> for all properties, 0 for none.</summary>
    public int NumberHandling { get; init; }

    /// <summary>The value of <c>JsonUnmappedMemberHandling</c> where the type says one.</summary>
    public int? UnmappedMemberHandling { get; init; }

    /// <summary>Whether what properties hold is filled rather than replaced.</summary>
    public bool Populates { get; init; }
}

/// <summary>A list, set or dictionary.</summary>
/// <param name="Name">The type.</param>
/// <param name="Id">The method.</param>
/// <param name="Method">The method of <c>JsonMetadataServices</c>.</param>
/// <param name="Arguments">Its type arguments.</param>
/// <param name="CanCreate">Whether the type has a constructor without parameters.</param>
/// <param name="Factory">For immutable types: what makes one of its items.</param>
public sealed record CollectionContract(string Name, string Id, string Method, string Arguments, bool CanCreate, string? Factory) : TypeContract(Name, Id);

/// <summary>An enum.</summary>
public sealed record EnumContract(string Name, string Id, bool IsFlags, bool IsNumeric, EquatableArray<EnumNameContract> Members) : TypeContract(Name, Id);

/// <summary>A member of an enum.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Value">Its value in C#.</param>
/// <param name="IsFlag">Whether it is one flag.</param>
public sealed record EnumNameContract(string JsonName, string Value, bool IsFlag);

/// <summary>A scalar wrapper.</summary>
public sealed record WrapperContract(string Name, string Id, string ValueName) : TypeContract(Name, Id);

/// <summary>A value type that may be null.</summary>
public sealed record NullableContract(string Name, string Id, string ValueName) : TypeContract(Name, Id);

/// <summary>A type whose own converter decides.</summary>
public sealed record ConvertedContract(string Name, string Id, string ConverterName) : TypeContract(Name, Id);
