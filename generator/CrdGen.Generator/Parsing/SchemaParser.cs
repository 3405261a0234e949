using System.Runtime.CompilerServices;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Types;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>
/// C# types → schemas, for one compilation. Each type is parsed once and shared by all that use it; what is wrong with a
/// type is kept with it, and told once however often it is used.
/// </summary>
internal sealed partial class SchemaParser
{
    /// <summary>How deep types may nest: generic types can grow without end.</summary>
    private const int MaxDepth = 64;

    /// <summary>How many nodes a schema may have. The API server takes 3 MiB a request; far below this it is exceeded.</summary>
    private const long MaxSize = 100_000;

    /// <summary>How many objects, lists and maps an unrolled type may have: each is parsed by itself.</summary>
    private const int MaxUnrolledSize = 10_000;

    private static readonly ConditionalWeakTable<Compilation, SchemaParser> Parsers = new();

    private readonly Dictionary<ITypeSymbol, TypeSchema> types = new(SymbolEqualityComparer.Default);
    private readonly List<Frame> frames = [];
    private readonly Dictionary<ISymbol, int> unrolled = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> unrolledAgain = new(SymbolEqualityComparer.Default);
    private int unrolling;
    private long unrolledSize;

    private SchemaParser(Compilation compilation)
    {
        Compilation = compilation;
        Clients = compilation.GetTypeByMetadataName("CrdGen.Client.KubernetesClient") is null ? null : new(compilation);
    }

    public Compilation Compilation { get; }

    /// <summary>What is emitted for CrdGen.Client; <see langword="null"/> where the project does not reference it.</summary>
    public Contracts.ClientParser? Clients { get; }

    public static SchemaParser For(Compilation compilation) => Parsers.GetValue(compilation, static c => new SchemaParser(c));

    /// <summary>A sink for what is wrong with one type.</summary>
    public DiagnosticSink NewSink(LocationInfo? fallback) => new(Compilation) { Fallback = fallback };

    /// <summary>The schema of the type of a property, item or map value.</summary>
    /// <param name="type">The type.</param>
    /// <param name="field">The property: errors name it.</param>
    /// <param name="sink">Where errors of this use go; those of the type are added to it.</param>
    public TypeSchema Parse(ITypeSymbol type, ISymbol field, DiagnosticSink sink)
    {
        var result = ParseCore(type.UnwrapNullable(), field, sink);
        sink.AddRange(result.Diagnostics);
        sink.ReadFrom(result.Sources);
        return result;
    }

    private TypeSchema ParseCore(ITypeSymbol type, ISymbol field, DiagnosticSink sink)
    {
        if (ScalarTypes.Find(type) is { } scalar)
        {
            return TypeSchema.Of(scalar);
        }

        // While a recursive type is unrolled, its schema depends on the level.
        if (unrolling == 0 && types.TryGetValue(type, out var known))
        {
            return known;
        }

        // Several recursive properties unroll to a power of each other.
        if (unrolling > 0 && ++unrolledSize > MaxUnrolledSize)
        {
            if (unrolledSize == MaxUnrolledSize + 1)
            {
                sink.Report(TypesDiagnostics.TooLarge, field, field.Name, $"unrolled it has more than {MaxUnrolledSize} objects and lists; unroll fewer levels, or fewer properties");
            }

            return TypeSchema.Any;
        }

        if (FindFrame(type) is { } start)
        {
            // One other recursion ends an unrolling: it would be told again on every path that leads there.
            if (unrolling > 0)
            {
                unrolledSize = MaxUnrolledSize + 1;
            }

            sink.Report(TypesDiagnostics.Recursion, field, DescribeCycle(start, field));
            return TypeSchema.Any;
        }

        if (frames.Count >= MaxDepth)
        {
            sink.Report(TypesDiagnostics.TooLarge, field, field.Name, $"types nest deeper than {MaxDepth} levels, the last of them '{type.ToShortName()}'");
            return TypeSchema.Any;
        }

        frames.Add(new(type, field));
        TypeSchema result;
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            result = ParseType(type, field, sink);
        }
        finally
        {
            frames.RemoveAt(frames.Count - 1);
        }

        if (result.Size > MaxSize)
        {
            sink.Report(TypesDiagnostics.TooLarge, field, type.ToShortName(), $"written out it has more than {MaxSize} nodes, and the API server takes 3 MiB at most");
            return TypeSchema.Any with { Diagnostics = result.Diagnostics, Sources = result.Sources };
        }

        return result;
    }

    private TypeSchema ParseType(ITypeSymbol type, ISymbol field, DiagnosticSink use)
    {
        if (!IsSpecial(type) && ParseCollection(type, field, use) is { } collection)
        {
            // A collection type of the user's own may carry attributes and a doc comment.
            use.ReadFrom(type);
            return type is INamedTypeSymbol own && !own.IsInSystemNamespace() ? FinishType(collection, own, use) : collection;
        }

        if (Unsupported.Reason(type) is { } reason && !IsSpecial(type))
        {
            use.Report(TypesDiagnostics.UnsupportedType, field, field.Name, type.ToShortName(), reason);
            return TypeSchema.Any;
        }

        // Only types of the user's own are kept: what is said of others names the property at hand.
        var sink = NewSink(use.LocationOf(field) ?? use.Fallback);
        var named = (INamedTypeSymbol)type;
        var result = ParseSpecial(named, field, sink) ?? (named.TypeKind == TypeKind.Enum ? ParseEnum(named, sink) : ParseObject(named, field, sink));
        sink.ReadFrom(type);
        result = result with { Diagnostics = sink.ToArray(), Sources = sink.Sources };
        if (unrolling == 0)
        {
            types[type] = result;
        }

        return result;
    }

    /// <summary>The frame of a type that is being parsed, above the last one that an [Unroll] allowed again.</summary>
    private int? FindFrame(ITypeSymbol type)
    {
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            if (frames[i].IsBoundary)
            {
                return null;
            }

            if (SymbolEqualityComparer.Default.Equals(frames[i].Type, type))
            {
                return i;
            }
        }

        return null;
    }

    private string DescribeCycle(int start, ISymbol field)
    {
        var path = frames[start].Type.ToShortName();
        for (var i = start + 1; i < frames.Count; i++)
        {
            // A list stands between a property and the type of its items; the property is what counts.
            if (!SymbolEqualityComparer.Default.Equals(frames[i].Field, i + 1 < frames.Count ? frames[i + 1].Field : field))
            {
                path += $".{frames[i].Field.Name} → {frames[i].Type.ToShortName()}";
            }
        }

        return $"{path}.{field.Name} → {frames[start].Type.ToShortName()}";
    }

    /// <summary>A type that is being parsed, and the property that led to it.</summary>
    private readonly record struct Frame(ITypeSymbol Type, ISymbol Field, bool IsBoundary = false);
}
