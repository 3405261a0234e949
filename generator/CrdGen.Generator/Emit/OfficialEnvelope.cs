using CrdGen.Generator.Model;

namespace CrdGen.Generator.Emit;

/// <summary>The envelope's part for the official client: its interfaces on the resource, and a list of them.</summary>
internal static class OfficialEnvelope
{
    public const string ObjectMeta = "global::k8s.Models.V1ObjectMeta";

    private const string ListMeta = "global::k8s.Models.V1ListMeta";
    private const string Object = "global::k8s.IKubernetesObject";
    private const string Json = "global::System.Text.Json.Serialization.JsonPropertyName";

    /// <summary>The interface of the resource.</summary>
    public const string Interface = Object + "<" + ObjectMeta + ">";

    /// <summary>The attribute by which the client's helpers know a type, unless the user has written it.</summary>
    public static void Attribute(SourceWriter writer, EnvelopeModel model)
    {
        if (model.OfficialClient is { HasEntityAttribute: false })
        {
            var arguments = new[] { ("Group", model.Group), ("ApiVersion", model.Version), ("Kind", model.Kind), ("PluralName", model.Plural) };
            writer.Line($"[global::k8s.Models.KubernetesEntity({string.Join(", ", arguments.Select(argument => $"{argument.Item1} = {SourceWriter.Literal(argument.Item2)}"))})]");
        }
    }

    /// <summary>Implements the interface, where the properties that were just emitted do not do so by their names.</summary>
    public static void Members(SourceWriter writer, EnvelopeModel model)
    {
        Member(writer, "string", Object, "ApiVersion", model.ApiVersionProperty);
        Member(writer, "string", Object, "Kind", model.KindProperty);
        Member(writer, ObjectMeta, model.OfficialClient!.MetadataInterface, "Metadata", model.MetadataProperty);
    }

    public static void List(SourceWriter writer, EnvelopeModel model)
    {
        var accessibility = model.Accessibility.Length > 0 ? model.Accessibility + " " : "";
        writer.Line($"/// <summary>A list of <see cref=\"{model.Name}\"/>, or one page of it.</summary>");
        EnvelopeEmitter.Obsolete(writer, model);
        writer.Open($"{accessibility}sealed partial class {model.ListName} : {Object}<{ListMeta}>, {model.OfficialClient!.ItemsInterface}");
        Property("The group and version.", "apiVersion", "string ApiVersion", SourceWriter.Literal(model.Group + "/" + model.Version));
        writer.Line();
        Property("The kind of the list.", "kind", "string Kind", SourceWriter.Literal(model.ListKind));
        writer.Line();
        Property("The version of the list, and the token of the next page.", "metadata", ListMeta + " Metadata", "new()");
        writer.Line();
        Property("The objects.", "items", $"global::System.Collections.Generic.IList<{model.Name}> Items", $"new global::System.Collections.Generic.List<{model.Name}>()");
        writer.Close();

        void Property(string summary, string name, string declaration, string value) => writer
            .Line($"/// <summary>{summary}</summary>")
            .Line($"[{Json}(\"{name}\")]")
            .Line($"public {declaration} {{ get; set; }} = {value};");
    }

    private static void Member(SourceWriter writer, string type, string face, string name, EnvelopeProperty property)
    {
        if (!property.IsEmitted || property.Name != name)
        {
            writer.Line($"{type} {face}.{name} {{ get => this.{property.Name}!; set => this.{property.Name} = value; }}").Line();
        }
    }
}
