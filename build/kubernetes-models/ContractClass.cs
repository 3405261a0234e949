using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>When a property is written.</summary>
internal enum Presence
{
    /// <summary>Where it has a value.</summary>
    Optional,

    /// <summary>Always, and it must not be absent.</summary>
    Required,

    /// <summary>Always; where it is absent, it has the value that it is made with.</summary>
    Given,
}

/// <summary>A property in JSON.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="JsonName">The name in JSON.</param>
/// <param name="Type">The type, without <c>?</c>.</param>
/// <param name="Presence">When it is written.</param>
internal sealed record ContractProperty(string Name, string JsonName, CSharpType Type, Presence Presence);

/// <summary>
/// How System.Text.Json reads and writes a class: an attribute of it, since a context for all types would keep all of them in every
/// program.
/// </summary>
/// <param name="type">The class.</param>
/// <param name="properties">Its properties, in their order.</param>
internal sealed class ContractClass(ModelTypeName type, IReadOnlyList<ContractProperty> properties)
{
    /// <summary>The namespace: types of CrdGen have their contracts beside those of meta/v1.</summary>
    private readonly string ns = type.Namespace == ModelTypeNames.Root ? ModelTypeNames.Models + ".Meta.V1" : type.Namespace;

    /// <summary>The file's path below the folder of the models, without the ending.</summary>
    public ModelTypeName FileName => new(ns, $"Contracts/{type.Name}Contract", false);

    /// <summary>The file without its head.</summary>
    /// <param name="used">The types of all properties, as they are named outside of all groups.</param>
    public string Write(IReadOnlySet<string> used)
    {
        var isRequired = properties.Any(property => property.Presence == Presence.Required);
        var code = new StringBuilder();
        var namespaces = properties.SelectMany(property => property.Type.Namespaces).Except(["System", "System.Collections.Generic", ModelTypeNames.Root])
            .Concat(["System.Text.Json", "System.Text.Json.Serialization.Metadata"]).Concat(isRequired ? ["System.Runtime.CompilerServices"] : []);
        foreach (var name in namespaces.Distinct().Order(StringComparer.Ordinal))
        {
            code.Append("using ").Append(name).Append(";\n");
        }

        code.Append("\nnamespace ").Append(ns).Append(";\n\n");
        if (type.Namespace != ModelTypeNames.Root)
        {
            code.Append('[').Append(type.Name).Append("Contract]\npublic sealed partial class ").Append(type.Name).Append(";\n\n");
        }

        code.Append("internal sealed class ").Append(type.Name).Append("ContractAttribute : JsonContractAttribute<").Append(type.Name).Append(">\n{\n");
        Collections(code, used);
        code.Append("    protected override ").Append(type.Name).Append(" New() => ").Append(isRequired ? "Make()" : "new()").Append(";\n\n")
            .Append("    protected override JsonPropertyInfo[] Properties(JsonSerializerOptions options) =>\n    [\n");
        foreach (var property in properties)
        {
            Property(code, property);
        }

        code.Append("    ];\n");
        if (isRequired)
        {
            code.Append("\n    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]\n    private static extern ").Append(type.Name).Append(" Make();\n");
        }

        return code.Append("}\n").ToString();
    }

    /// <summary>The contracts of those collections that some property has.</summary>
    private void Collections(StringBuilder code, IReadOnlySet<string> used)
    {
        var name = type.Namespace == ModelTypeNames.Root ? type.Name : $"{type.Namespace[(ModelTypeNames.Models.Length + 1)..]}.{type.Name}";
        var collections = new[] { ($"List<{name}>", "ListOf"), ($"IList<{name}>", "AnyListOf"), ($"Dictionary<string, {name}>", "DictionaryOf") }
            .Where(collection => used.Contains(collection.Item1))
            .Select(collection => collection.Item2 + "(type, options)")
            .ToList();
        if (collections.Count > 0)
        {
            code.Append("    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) => ").AppendJoin(" ?? ", collections).Append(";\n\n");
        }
    }

    private void Property(StringBuilder code, ContractProperty property)
    {
        var isTime = property.Type == CSharpType.DateTimeOffset;
        var isNullable = property.Presence == Presence.Optional && property.Type.IsValueType;
        var self = $"(({type.Name})o).{property.Name}";
        code.Append("        ").Append(property.Presence);
        _ = isTime ? code.Append("Time") : code.Append('<').Append(property.Type.Text).Append(isNullable ? "?" : "").Append('>');
        code.Append("(options, ").Append(CSharpLiteral.Of(property.Name)).Append(", ").Append(CSharpLiteral.Of(property.JsonName))
            .Append(", static o => ").Append(self).Append(", static (o, v) => ").Append(self).Append(" = v")
            .Append(property.Presence == Presence.Optional || property.Type.IsValueType ? "" : "!").Append("),\n");
    }
}
