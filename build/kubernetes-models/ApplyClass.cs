using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The apply configuration of a definition: the properties of its class, all of which may be absent.</summary>
/// <param name="type">The definition's class.</param>
/// <param name="model">What is known of the class.</param>
/// <param name="kind">What identifies objects; <see langword="null"/> for parts of objects.</param>
/// <param name="applied">The definitions that have apply configurations.</param>
internal sealed class ApplyClass(ModelTypeName type, ModelClass model, Kind? kind, IReadOnlySet<string> applied)
{
    private readonly string name = ApplyTypes.Name(type).Name;

    private readonly List<ContractProperty> properties =
    [
        .. model.Properties.Select(property => new ContractProperty(
            property.Name,
            property.JsonName,
            TypeOf(property.Schema, type.Namespace, applied),
            kind is not null && ModelClass.Constant(kind, property.JsonName) is not null ? Presence.Given : Presence.Optional)),
    ];

    /// <summary>The types of its properties, as they are named outside of all groups.</summary>
    public IEnumerable<string> UsedTypes => model.Properties.Select(property => TypeOf(property.Schema, ModelTypeNames.Root, applied).Text);

    /// <summary>How the class is written.</summary>
    public ContractClass Contract() => new(ApplyTypes.Name(type), properties);

    /// <summary>The file without its head.</summary>
    /// <param name="json">The property of the serializer's context.</param>
    public string Write(string json)
    {
        var code = new StringBuilder();
        foreach (var ns in properties.SelectMany(property => property.Type.Namespaces).Append(AttributeUse.Json).Concat(kind is null ? [] : ["System.Text.Json.Serialization.Metadata"])
            .Distinct().Except(["System", "System.Collections.Generic", ModelTypeNames.Root]).Order(StringComparer.Ordinal))
        {
            code.Append("using ").Append(ns).Append(";\n");
        }

        code.Append("\nnamespace ").Append(type.Namespace).Append(";\n\n")
            .Append("/// <summary>What is to be set of a <see cref=\"").Append(type.Name).Append("\"/>.</summary>\n")
            .Append("public sealed partial class ").Append(name).Append(kind is null ? "" : $" : IApplyConfiguration<{name}, {type.Name}>").Append("\n{\n");
        if (kind is not null)
        {
            Constructors(code);
        }

        foreach (var property in properties)
        {
            Property(code, property);
        }

        if (kind is not null)
        {
            code.Append("    static JsonTypeInfo<").Append(name).Append("> IApplyConfiguration<").Append(name).Append(", ").Append(type.Name)
                .Append(">.JsonTypeInfo => KubernetesJson.Default.").Append(json).Append(";\n\n");
        }

        code.Length--;
        return code.Append("}\n").ToString();
    }

    private void Constructors(StringBuilder code)
    {
        code.Append("    /// <summary>An object without a name.</summary>\n")
            .Append("    [JsonConstructor]\n")
            .Append("    public ").Append(name).Append("()\n    {\n    }\n\n")
            .Append("    /// <summary>An object of the name.</summary>\n")
            .Append("    /// <param name=\"name\">The name.</param>\n");
        if (kind!.IsNamespaced)
        {
            code.Append("    /// <param name=\"namespace\">The namespace; <see langword=\"null\"/> for that of the request.</param>\n");
        }

        code.Append("    public ").Append(name).Append(kind.IsNamespaced ? "(string name, string? @namespace = null) => Metadata = new() { Name = name, Namespace = @namespace };\n\n" : "(string name) => Metadata = new() { Name = name };\n\n");
    }

    private void Property(StringBuilder code, ContractProperty property)
    {
        var isGiven = property.Presence == Presence.Given;
        code.Append("    /// <inheritdoc cref=\"").Append(type.Name).Append('.').Append(property.Name).Append("\"/>\n")
            .Append("    [JsonPropertyName(").Append(CSharpLiteral.Of(property.JsonName)).Append(")]\n");
        if (!isGiven)
        {
            code.Append("    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]\n");
        }

        if (property.Type == CSharpType.DateTimeOffset)
        {
            code.Append("    [JsonConverter(typeof(KubernetesTimeConverter))]\n");
        }

        code.Append("    public ").Append((isGiven ? property.Type : property.Type.OrNull()).Text).Append(' ').Append(property.Name)
            .Append(isGiven ? $" {{ get; set; }} = {ModelClass.Constant(kind!, property.JsonName)};\n\n" : " { get; set; }\n\n");
    }

    private static CSharpType TypeOf(JsonValue schema, string ns, IReadOnlySet<string> applied) => TypeReference.Of(schema, ns, ApplyTypes.IsAtomic(schema) ? null : applied);
}
