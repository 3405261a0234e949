using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The files of C# that are made of Kubernetes' definitions, by path below the repository's root.</summary>
internal static class ModelFiles
{
    private const string Header = "// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.\n";
    private const string ModelFolder = "src/CrdGen.Models";
    private const string ApplyFolder = "ApplyConfigurations/";
    private const string RootFolder = "src/CrdGen/Objects";

    /// <summary>Implicit usings, and the namespace that is around all types.</summary>
    private static readonly string[] GivenUsings = ["System", "System.Collections.Generic", ModelTypeNames.Root];

    /// <summary>Types that are written by hand: JSON of their own.</summary>
    private static readonly string[] ByHand =
        ["FieldsV1", "IntOrString", "JSONSchemaPropsOrArray", "JSONSchemaPropsOrBool", "JSONSchemaPropsOrStringArray", "MicroTime", "Quantity", "RawExtension"];

    public static SortedDictionary<string, string> Create()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var kinds = Kind.ReadAll();
        var names = DefinitionFile.Instance.Names.Order(StringComparer.Ordinal).ToList();
        var types = names.Select(ModelTypeNames.Find).OfType<ModelTypeName>().ToList();
        var applied = ApplyTypes.Find(kinds);
        types.AddRange(names.Where(applied.Contains).Select(name => ApplyTypes.Name(ModelTypeNames.Find(name)!.Value)));
        var json = ContextFile.Properties(types);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var parts = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var resources = new List<(ModelTypeName Type, Kind Kind)>();
        var contracts = new List<ContractClass>();
        foreach (var name in names)
        {
            if (ModelTypeNames.Find(name) is not { } type)
            {
                continue;
            }

            if (ByHand.Contains(type.Name))
            {
                continue;
            }

            var kind = kinds.GetValueOrDefault(name);
            var model = new ModelClass(name, type, kind);
            var declaration = model.Declaration();
            used.UnionWith(model.UsedTypes);
            if (applied.Contains(name))
            {
                var apply = new ApplyClass(type, model, model.IsObject ? kind : null, applied);
                var applyType = ApplyTypes.Name(type);
                used.UnionWith(apply.UsedTypes);
                contracts.Add(apply.Contract());
                files.Add(Path(type, ApplyFolder + applyType.Name), Header + apply.Write(json[applyType]));
            }

            if (model.ListItem is null)
            {
                contracts.Add(model.Contract());
            }

            var isRoot = type.Namespace == ModelTypeNames.Root;
            files.Add(Path(type, type.Name), Write(declaration, type, isRoot ? CSharpStyle.Records : CSharpStyle.Classes));
            if (model.IsObject)
            {
                Parts(type).Add(ResourceParts.Object(type, kind!, kinds.ContainsKey(name + "List"), json[type]));
                if (kind!.Plural is not null)
                {
                    resources.Add((type, kind));
                }
            }
            else if (model.ListItem is { } item && !isRoot)
            {
                Parts(type).Add(ResourceParts.List(type, item));
            }
        }

        foreach (var contract in contracts)
        {
            files.Add(Path(contract.FileName, contract.FileName.Name), Header + contract.Write(used));
        }

        foreach (var (ns, classes) in parts)
        {
            files.Add(Path(new(ns, "", false), "Resources"), $"{Header}using System.Text.Json.Serialization.Metadata;\n\nnamespace {ns};\n\n{string.Join('\n', classes)}");
        }

        foreach (var (path, text) in ClientFiles.Create(resources))
        {
            files.Add(path, Header + text);
        }

        files.Add(ModelFolder + "/KubernetesJson.Types.cs", Header + ContextFile.Create(types));
        return files;

        List<string> Parts(ModelTypeName type) => parts.TryGetValue(type.Namespace, out var list) ? list : parts[type.Namespace] = [];
    }

    /// <summary>What is left from an older version of Kubernetes.</summary>
    public static IEnumerable<string> Stale(string root, IReadOnlyDictionary<string, string> files) =>
        from folder in Directory.EnumerateDirectories(System.IO.Path.Combine(root, ModelFolder))
            .SelectMany(path => Directory.EnumerateDirectories(path, "V*"))
            .Append(System.IO.Path.Combine(root, ClientFiles.Folder))
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !files.ContainsKey(System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'))
        select file;

    private static string Path(ModelTypeName type, string name) => type.Namespace == ModelTypeNames.Root
        ? $"{RootFolder}/{name}.cs"
        : $"{ModelFolder}/{type.Namespace[(ModelTypeNames.Models.Length + 1)..].Replace('.', '/')}/{name}.cs";

    private static string Write(ClassDeclaration declaration, ModelTypeName type, CSharpStyle style)
    {
        var code = CSharpWriter.Write(new(Path(type, type.Name), type.Namespace) { Types = EquatableArray.Of<TypeDeclaration>(declaration) }, style);
        return Header + GivenUsings.Aggregate(code, (text, ns) => text.Replace($"using {ns};\n", "", StringComparison.Ordinal));
    }
}
