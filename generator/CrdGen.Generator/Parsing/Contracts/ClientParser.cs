using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Names;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Contracts;

/// <summary>Decides what is emitted for CrdGen.Client: contracts, apply configurations, and the method that gives a client.</summary>
internal sealed class ClientParser
{
    private readonly ContractParser contracts;
    private readonly ApplyParser configurations;
    private readonly string jsonClass;

    public ClientParser(Compilation compilation)
    {
        contracts = new(compilation);
        jsonClass = JsonClass(compilation.AssemblyName ?? "");
        configurations = new(contracts);
    }

    public (EnvelopeModel Envelope, ResourceContracts? Contracts) Parse(INamedTypeSymbol type, EnvelopeModel envelope, DiagnosticSink sink)
    {
        if (contracts.Inaccessible(type) is { } reason)
        {
            sink.Report(ContractDiagnostics.NoContract, type, type.ToShortName(), reason);
            return (envelope, null);
        }

        // What is wrong with the resource is told already; its client is there all the same, so that no error follows.
        var hasErrors = sink.HasErrors;
        var told = new DiagnosticSink(contracts.Compilation) { Fallback = sink.Fallback };
        var types = new SortedDictionary<string, TypeContract>(StringComparer.Ordinal);
        var isObsolete = contracts.Collect(type, types, told);
        sink.ReadFrom(told.Sources);
        if (!told.IsEmpty && !hasErrors)
        {
            sink.AddRange(told.ToArray());
            return (envelope, null);
        }

        var client = new ClientModel(
            hasErrors ? null : jsonClass,
            FreeName(type, string.Concat(Containers(type).Select(container => container.Name)) + "ClientExtensions"),
            Method(type.Name, envelope.Kind, envelope.Plural),
            TypeNames.Of(type),
            IsPublic(type));
        envelope = envelope with { Client = client };
        var models = configurations.Collect(type, envelope, types, sink);
        return (envelope, new(envelope.HintName, jsonClass, hasErrors ? default : types.Values.ToEquatableArray(), models) { IsObsolete = isObsolete });
    }

    /// <summary>The types around a type, and itself, outermost first.</summary>
    public static List<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        var containers = new List<INamedTypeSymbol>();
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            containers.Insert(0, outer);
        }

        return containers;
    }

    public static bool IsPublic(INamedTypeSymbol type) => Containers(type).TrueForAll(container => container.DeclaredAccessibility == Accessibility.Public);

    private static string FreeName(INamedTypeSymbol type, string name)
    {
        while (type.ContainingNamespace.GetMembers(name).Any())
        {
            name += "_";
        }

        return name;
    }

    /// <summary>The plural of the class's name in its own case: <c>PostgresClusters</c>, <c>Policies</c>, <c>Endpoints</c>.</summary>
    public static string Method(string name, string kind, string resourcePlural)
    {
        var plural = string.Equals(name, kind, StringComparison.Ordinal) ? resourcePlural : EnglishPlural.Of(name);
        var shared = 0;
        while (shared < name.Length && shared < plural.Length && char.ToLowerInvariant(name[shared]) == plural[shared])
        {
            shared++;
        }

        // A plural of its own has nothing to do with the name: database, for Postgres.
        var method = shared == 0 ? char.ToUpperInvariant(plural[0]) + plural.Substring(1) : name.Substring(0, shared) + plural.Substring(shared);
        return TypeNames.Escape(new string([.. method.Where(c => char.IsLetterOrDigit(c) || c == '_')]));
    }

    private static string JsonClass(string assemblyName)
    {
        var name = string.Concat(assemblyName.Split('.').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
        name = new string([.. name.Select(c => char.IsLetterOrDigit(c) ? c : '_')]);
        return (name.Length == 0 || !char.IsLetter(name[0]) ? "_" + name : name) + "Json";
    }
}
