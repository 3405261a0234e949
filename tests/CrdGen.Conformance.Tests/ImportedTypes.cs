using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace CrdGen.Conformance.Tests;

/// <summary>The classes of imported definitions, compiled and loaded: the C# of <see cref="RoundTrip"/> as a program has it.</summary>
internal sealed class ImportedTypes
{
    private readonly Dictionary<ResourceDefinition, Type> types = [];

    private ImportedTypes(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IKubernetesResource<>))))
        {
            types.Add(Definition(type), type);
        }
    }

    /// <exception cref="InvalidOperationException">The compilation has errors.</exception>
    public static ImportedTypes Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        }

        stream.Position = 0;
        return new(AssemblyLoadContext.Default.LoadFromStream(stream));
    }

    /// <summary>The class of a version of a kind.</summary>
    public Type Find(string group, string version, string kind) =>
        types.Single(entry => entry.Key.Group == group && entry.Key.Version == version && entry.Key.Kind == kind).Value;

    private static ResourceDefinition Definition(Type type) => (ResourceDefinition)typeof(ImportedTypes)
        .GetMethod(nameof(DefinitionOf), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .Invoke(null, null)!;

    private static ResourceDefinition DefinitionOf<T>()
        where T : IKubernetesResource<T> => T.Definition;
}
