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

    /// <summary>The types of its properties, as they are named outside of all groups.</summary>
    public IEnumerable<string> UsedTypes => model.Properties.Select(property => TypeOf(property.Schema, ModelTypeNames.Root).Text);

    /// <summary>The file without its head.</summary>
    /// <param name="json">The property of the serializer's context.</param>
    public string Write(string json)
    {
        var properties = model.Properties.Select(property => (property.Name, property.JsonName, Type: TypeOf(property.Schema, type.Namespace))).ToList();
        var code = new StringBuilder();
        foreach (var ns in properties.SelectMany(property => property.Type.Namespaces).Append(AttributeUse.Json).Concat(kind is null ? [] : ["System.Text.Json.Serialization.Metadata"])
            .Distinct().Except(["System", "System.Collections.Generic", ModelTypeNames.Root]).Order(StringComparer.Ordinal))
        {
            code.Append("using ").Append(ns).Append(";\n");
        }

        code.Append("\nnamespace ").Append(type.Namespace).Append(";\n\n")
            .Append("/// <summary>What is to be set of a <see cref=\"").Append(type.Name).Append("\"/>.</summary>\n")
            .Append("public sealed class ").Append(name).Append(kind is null ? "" : $" : IApplyConfiguration<{name}, {type.Name}>").Append("\n{\n");
        if (kind is not null)
        {
            Constructors(code);
        }

        foreach (var property in properties)
        {
            Property(code, property.Name, property.JsonName, property.Type);
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

    private void Property(StringBuilder code, string propertyName, string jsonName, CSharpType propertyType)
    {
        var constant = kind is null ? null : ModelClass.Constant(kind, jsonName);
        code.Append("    /// <inheritdoc cref=\"").Append(type.Name).Append('.').Append(propertyName).Append("\"/>\n")
            .Append("    [JsonPropertyName(").Append(CSharpLiteral.Of(jsonName)).Append(")]\n");
        if (constant is null)
        {
            code.Append("    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]\n");
        }

        if (propertyType == CSharpType.DateTimeOffset)
        {
            code.Append("    [JsonConverter(typeof(KubernetesTimeConverter))]\n");
        }

        code.Append("    public ").Append((constant is null ? propertyType.OrNull() : propertyType).Text).Append(' ').Append(propertyName)
            .Append(constant is null ? " { get; set; }\n\n" : $" {{ get; set; }} = {constant};\n\n");
    }

    private CSharpType TypeOf(JsonValue schema, string ns) => TypeReference.Of(schema, ns, ApplyTypes.IsAtomic(schema) ? null : applied);
}
