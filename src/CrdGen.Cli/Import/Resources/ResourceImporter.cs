using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Cli.Import.Types;
using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Resources;

/// <summary>CustomResourceDefinitions → files of C#. The order of the definitions is of no account.</summary>
internal sealed class ResourceImporter(ImportOptions options)
{
    private const string SharedFile = "Shared.cs";
    private readonly SchemaGraph graph = new();

    /// <param name="definitions">The definitions, each name once.</param>
    public ImportResult Import(IEnumerable<CustomResourceDefinition> definitions)
    {
        var ordered = definitions.OrderBy(definition => definition.Group, StringComparer.Ordinal).ThenBy(definition => definition.Names.Plural, StringComparer.Ordinal).ToList();
        var resources = Resources(ordered).ToList();
        var known = KubernetesTypes.Find(graph, options.WithModels);
        var importer = new TypeImporter(resources.ConvertAll(resource => resource.Root), known, options.Namespace);
        var files = new SortedDictionary<string, List<TypeDeclaration>>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Add(resource.Root.Name + ".cs", Complete(importer.Declare(resource.Root), resource));
        }

        foreach (var type in importer.Types)
        {
            var file = options.Unit == FileUnit.Type ? type.Name + ".cs" : type.Family is null ? SharedFile : (type.Root?.Name ?? type.Family) + ".cs";
            Add(file, importer.Declare(type));
        }

        return new([.. files.Select(file => new ImportedFile(file.Key, Write(file.Key, file.Value)))])
        {
            Nodes = resources.Sum(resource => resource.Root.Node.Size),
            RawNodes = importer.RawNodes,
            Types = resources.Count + importer.Types.Count,
            SharedTypes = importer.Types.Count(type => type.Root is null),
        };

        void Add(string path, TypeDeclaration type)
        {
            if (!files.TryGetValue(path, out var types))
            {
                files.Add(path, types = []);
            }

            types.Add(type);
        }
    }

    private IEnumerable<ImportedVersion> Resources(List<CustomResourceDefinition> definitions)
    {
        var names = new ResourceClassNames(definitions);
        foreach (var definition in definitions)
        {
            var family = names.Kind(definition);
            var orders = VersionPositions.Of(definition);

            // The stored version is what the others are variants of.
            foreach (var index in Enumerable.Range(0, definition.Versions.Count).OrderByDescending(i => definition.Versions[i].Storage))
            {
                var version = definition.Versions[index];
                var root = new TypeRoot(names.Version(family, version), family, Node(version.Schema))
                {
                    ReservedMembers = EquatableArray.Of("ApiVersion", "Kind", "Metadata"),
                };
                yield return new(definition, version, root, orders?[index]);
            }
        }
    }

    /// <summary>The schema without what the envelope says.</summary>
    private SchemaNode Node(JsonSchemaProps schema) =>
        graph.Add(schema with { Properties = schema.Properties.Where(property => !EnvelopeAttributes.IsEnvelope(property.Name)).ToEquatableArray() });

    private static ClassDeclaration Complete(ClassDeclaration type, ImportedVersion resource) => type with
    {
        IsPartial = true,
        Suppressions = type.Suppressions.Concat(ExpectedWarnings.Of(resource.Definition, resource.Version)).ToEquatableArray(),
        Attributes = ResourceAttributes.Of(resource.Definition, resource.Version, type.Name, resource.Order).Concat(type.Attributes).ToEquatableArray(),
    };

    private string Write(string path, List<TypeDeclaration> types) =>
        CSharpWriter.Write(new(path, options.Namespace) { Types = types.ToEquatableArray() }, options.Style);

    /// <summary>A version, with the root that its schema is.</summary>
    private sealed record ImportedVersion(CustomResourceDefinition Definition, CustomResourceDefinitionVersion Version, TypeRoot Root, int? Order);
}
