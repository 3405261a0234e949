using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>
/// C# types → how System.Text.Json reads and writes them, for one compilation. Which fields a type has is
/// <see cref="FieldCollector"/>'s business, as it is for schemas; each type is parsed once, whatever the number of its uses.
/// </summary>
internal sealed partial class ContractParser(Compilation compilation)
{
    private readonly Dictionary<ITypeSymbol, ParsedType> types = new(SymbolEqualityComparer.Default);

    public Compilation Compilation => compilation;

    /// <summary>The contracts of a type and of all that it is made of.</summary>
    /// <param name="root">The type.</param>
    /// <param name="contracts">Takes them, by name.</param>
    /// <param name="sink">Takes the files that they were read from, and what is wrong with them.</param>
    /// <returns>Whether something about the types is obsolete, so that only obsolete code may mention it.</returns>
    public bool Collect(ITypeSymbol root, SortedDictionary<string, TypeContract> contracts, DiagnosticSink sink)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<ITypeSymbol>();
        var isObsolete = false;
        open.Push(root);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type))
            {
                continue;
            }

            sink.ReadFrom(type);
            var parsed = Parse(type);
            isObsolete |= parsed.IsObsolete;
            if (parsed.Problem is { } problem)
            {
                sink.Report(ContractDiagnostics.NoContract, type, type.ToShortName(), problem);
            }

            if (parsed.Contract is { } contract)
            {
                contracts[contract.Name] = contract;
            }

            foreach (var part in parsed.Parts)
            {
                open.Push(part);
            }
        }

        return isObsolete;
    }

    /// <summary>Why emitted code cannot name a type, or <see langword="null"/>.</summary>
    public string? Inaccessible(ITypeSymbol type)
    {
        for (var outer = type as INamedTypeSymbol; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal)
            {
                return $"'{outer.Name}' is local to its file";
            }
        }

        return compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? null : $"'{type.ToShortName()}' is not accessible to other code of the project: make it internal or public";
    }

    public ParsedType Parse(ITypeSymbol type)
    {
        if (!types.TryGetValue(type, out var parsed))
        {
            parsed = ParseNew(type);
            if (IsObsolete(type))
            {
                parsed = parsed with { IsObsolete = true };
            }

            types[type] = parsed;
        }

        return parsed;
    }

    private ParsedType ParseNew(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            if (IsCommon(nullable.TypeArguments[0]))
            {
                return ParsedType.None;
            }

            var name = TypeNames.Of(type);
            return new(new NullableContract(name, TypeNames.Id("Nullable", name), TypeNames.Of(nullable.TypeArguments[0])), [nullable.TypeArguments[0]]);
        }

        if (IsCommon(type))
        {
            return ParsedType.None;
        }

        if (Inaccessible(type) is { } reason)
        {
            return new(null, []) { Problem = reason };
        }

        if (type is INamedTypeSymbol converted && Converters.Find(type) is { } converter && !Converters.IsKnown(converter))
        {
            return Usable(converter) is { } problem
                ? new(null, []) { Problem = problem }
                : new(new ConvertedContract(TypeNames.Of(type), Id(converted), TypeNames.Of(converter)), []);
        }

        if (Collection(type) is { } collection)
        {
            return collection;
        }

        if (type is not INamedTypeSymbol named || Unsupported.Reason(type) is not null)
        {
            // The schema parser has said so already, but for types with a raw schema.
            return new(null, []) { Problem = Unsupported.Reason(type) ?? "it is no type with fields" };
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            return new(Enumeration(named), []);
        }

        if (ScalarWrapper.ValueParameter(named) is { } value)
        {
            return new(new WrapperContract(TypeNames.Of(named), Id(named), TypeNames.Of(value.Type)), [value.Type]);
        }

        return ParseObject(named, FieldCollector.Collect(named));
    }

    /// <summary>Whether the contract comes with the client, and that of the type with a <c>?</c> as well.</summary>
    public static bool IsCommon(ITypeSymbol type) => ScalarTypes.Find(type) is not null || IsKubernetesType(type);

    private static bool IsKubernetesType(ITypeSymbol type) =>
        type is INamedTypeSymbol { ContainingAssembly.Name: "CrdGen" or "CrdGen.Models" };

    private static EnumContract Enumeration(INamedTypeSymbol type)
    {
        var isNumeric = Converters.Find(type) is { } converter && Converters.IsNumeric(converter);
        var members = new List<EnumNameContract>();
        foreach (var member in type.GetMembers())
        {
            // Unlike the schema, readers take aliases.
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                members.Add(new(EnumMembers.JsonName(field), SymbolDisplay.FormatPrimitive(field.ConstantValue, quoteStrings: true, useHexadecimalNumbers: false)!, EnumMembers.IsSingleFlag(field)));
            }
        }

        return new(TypeNames.Of(type), Id(type), EnumMembers.IsFlags(type), isNumeric, members.ToEquatableArray());
    }

    /// <summary>Why a converter cannot be made, or <see langword="null"/>.</summary>
    private string? Usable(INamedTypeSymbol converter) => converter switch
    {
        { IsUnboundGenericType: true } => $"its converter '{converter.ToShortName()}' is generic: name it with type arguments",
        _ when Inaccessible(converter) is { } reason => reason,
        _ when !converter.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly)) =>
            $"its converter '{converter.ToShortName()}' has no constructor without parameters",
        _ => null,
    };

    private static string Id(INamedTypeSymbol type) => TypeNames.Id(type.Name, TypeNames.Of(type));
}
