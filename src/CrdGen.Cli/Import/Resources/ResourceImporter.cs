using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Schemas;
using CrdGen.Cli.Import.Types;
using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Resources;

/// <summary>
/// CustomResourceDefinitions → files of C#. The order of the definitions is of no account. Kept of them is what is new in
/// each, and a file is made when it is asked for: what several definitions have in common takes space once.
/// </summary>
internal sealed class ResourceImporter(ImportOptions options)
{
    private const string SharedFile = "Shared.cs";
    private static readonly JsonSchemaProps NoSchema = new();
    private readonly SchemaGraph graph = new();
    private readonly Dictionary<string, AddedDefinition> added = new(StringComparer.Ordinal);

    /// <summary>Takes a definition, unless there is one of its name.</summary>
    /// <returns>Whether there was none, or one that says the same.</returns>
    public bool Add(CustomResourceDefinition definition)
    {
        var one = new AddedDefinition(
            definition with { Versions = definition.Versions.Select(version => version with { Schema = NoSchema }).ToEquatableArray() },
            [.. definition.Versions.Select(version => graph.Add(version.Schema))]);
        return added.TryAdd(definition.Name, one) || (added[definition.Name] is var other && other.Definition == one.Definition && other.Schemas.SequenceEqual(one.Schemas));
    }

    /// <summary>The C# of all that was added.</summary>
    public ImportResult Import()
    {
        var ordered = added.Values.OrderBy(one => one.Definition.Group, StringComparer.Ordinal).ThenBy(one => one.Definition.Names.Plural, StringComparer.Ordinal).ToList();
        var resources = Resources(ordered).ToList();
        var importer = new TypeImporter(resources.ConvertAll(resource => resource.Root), KubernetesTypes.Find(graph, options.WithModels), options.Namespace);
        var files = new SortedDictionary<string, List<Func<TypeDeclaration>>>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Add(resource.Root.Name + ".cs", () => Complete(importer.Declare(resource.Root), resource));
        }

        foreach (var type in importer.Types)
        {
            var file = options.Unit == FileUnit.Type ? type.Name + ".cs" : type.Family is null ? SharedFile : (type.Root?.Name ?? type.Family) + ".cs";
            Add(file, () => importer.Declare(type));
        }

        return new([.. files.Select(file => new ImportedFile(file.Key, () => Write(file.Key, file.Value.Select(declare => declare()))))])
        {
            Nodes = resources.Sum(resource => resource.Root.Node.Size),
            CountRawNodes = () => importer.RawNodes,
            Types = resources.Count + importer.Types.Count,
            SharedTypes = importer.Types.Count(type => type.Root is null),
        };

        void Add(string path, Func<TypeDeclaration> declare)
        {
            if (!files.TryGetValue(path, out var types))
            {
                files.Add(path, types = []);
            }

            types.Add(declare);
        }
    }

    private IEnumerable<ImportedVersion> Resources(List<AddedDefinition> definitions)
    {
        var names = new ResourceClassNames(definitions.ConvertAll(one => one.Definition));
        foreach (var (definition, schemas) in definitions)
        {
            var family = names.Kind(definition);
            var orders = VersionPositions.Of(definition);

            // The stored version is what the others are variants of.
            foreach (var index in Enumerable.Range(0, definition.Versions.Count).OrderByDescending(i => definition.Versions[i].Storage))
            {
                var root = new TypeRoot(names.Version(family, definition.Versions[index]), family, WithoutEnvelope(schemas[index]))
                {
                    ReservedMembers = EquatableArray.Of("ApiVersion", "Kind", "Metadata"),
                };
                yield return new(definition, index, schemas[index], root, orders?[index]);
            }
        }
    }

    /// <summary>The schema without what the envelope says.</summary>
    private SchemaNode WithoutEnvelope(SchemaNode node) =>
        graph.Intern(node.Own, node.Description, node.Items, node.Values, node.Properties.Where(property => !EnvelopeAttributes.IsEnvelope(property.Name)).ToEquatableArray());

    private static ClassDeclaration Complete(ClassDeclaration type, ImportedVersion resource)
    {
        var version = resource.Definition.Versions[resource.Index] with { Schema = resource.Schema.ToSchema() };
        return type with
        {
            IsPartial = true,
            Suppressions = type.Suppressions.Concat(ExpectedWarnings.Of(resource.Definition, version)).ToEquatableArray(),
            Attributes = ResourceAttributes.Of(resource.Definition, version, type.Name, resource.Order).Concat(type.Attributes).ToEquatableArray(),
        };
    }

    private string Write(string path, IEnumerable<TypeDeclaration> types) =>
        CSharpWriter.Write(new(path, options.Namespace) { Types = types.ToEquatableArray() }, options.Style);

    /// <summary>A definition without its schemas, and the nodes of these by version.</summary>
    private sealed record AddedDefinition(CustomResourceDefinition Definition, IReadOnlyList<SchemaNode> Schemas);

    /// <summary>A version, with its whole schema and the root that it is.</summary>
    private sealed record ImportedVersion(CustomResourceDefinition Definition, int Index, SchemaNode Schema, TypeRoot Root, int? Order);
}
