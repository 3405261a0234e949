using CrdGen.Generator.Model;
using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Symbols;

namespace CrdGen.Generator.Emit.Contracts;

/// <summary>Emits apply configurations: plain classes, so that one writes <c>new() { Spec = new() { Instances = 3 } }</c>.</summary>
internal static class ApplyConfigurationEmitter
{
    private const string Serialization = "global::System.Text.Json.Serialization";

    public static void Emit(SourceWriter writer, ApplyConfigurationModel model)
    {
        if (model.Namespace.Length > 0)
        {
            writer.Open($"namespace {model.Namespace}");
        }

        writer.Line("/// <summary>");
        writer.Line($"/// What is to be set in a <see cref=\"{model.Of}\"/>, and nothing else: what is <see langword=\"null\"/> is not sent.");
        writer.Line("/// </summary>");
        if (model.IsObsolete)
        {
            writer.Line("[global::System.Obsolete]");
        }

        if (model.Discriminator is { } discriminator)
        {
            writer.Line($"[{Serialization}.JsonPolymorphic(TypeDiscriminatorPropertyName = {SourceWriter.Literal(discriminator)})]");
            foreach (var derived in model.Derived)
            {
                writer.Line($"[{Serialization}.JsonDerivedType(typeof({derived.Key}), {derived.Value})]");
            }
        }

        var accessibility = model.IsPublic ? "public" : "internal";
        var bases = model.Base is { } baseType ? " : " + baseType
            : model.Resource is { } r ? $" : global::CrdGen.IApplyConfiguration<{model.Name}, {r.Client!.TypeName}>"
            : "";
        writer.Open($"{accessibility} {(model.Discriminator is null ? "sealed" : "abstract")} partial class {TypeNames.Escape(model.Name)}{bases}");
        if (model.Resource is { } resource)
        {
            Envelope(writer, model, resource);
        }

        foreach (var property in model.Properties)
        {
            writer.Line($"/// <inheritdoc cref=\"{property.DeclaringType}.{TypeNames.Escape(property.Name)}\"/>");
            writer.Line(property.IsExtensionData ? $"[{Serialization}.JsonExtensionData]" : $"[{Serialization}.JsonPropertyName({SourceWriter.Literal(property.JsonName)})]");
            if (property.IsObsolete)
            {
                writer.Line("[global::System.Obsolete]");
            }

            writer.Line($"{(property.IsPublic ? "public" : "internal")} {property.Type}? {TypeNames.Escape(property.Name)} {{ get; set; }}").Line();
        }

        writer.Close();
        if (model.Namespace.Length > 0)
        {
            writer.Close();
        }
    }

    private static void Envelope(SourceWriter writer, ApplyConfigurationModel model, EnvelopeModel resource)
    {
        var metadata = resource.MetadataProperty.Name;
        writer.Line("/// <summary>Sets nothing yet; the object needs a name.</summary>");
        writer.Open($"public {model.Name}()").Close().Line();
        writer.Line("/// <summary>Sets nothing yet.</summary>");
        writer.Line("/// <param name=\"name\">The object's name.</param>");
        if (resource.IsNamespaced)
        {
            writer.Line("/// <param name=\"namespace\">Its namespace; <see langword=\"null\"/> for that of the client.</param>");
        }

        writer.Open($"public {model.Name}(string name{(resource.IsNamespaced ? ", string? @namespace = null" : "")})");
        writer.Line($"this.{metadata}.Name = name;");
        if (resource.IsNamespaced)
        {
            writer.Line($"this.{metadata}.Namespace = @namespace;");
        }

        writer.Close().Line();
        Property(writer, resource.ApiVersionProperty, "apiVersion", -3, "string", SourceWriter.Literal(resource.Group + "/" + resource.Version), "The group and version of the object.");
        Property(writer, resource.KindProperty, "kind", -2, "string", SourceWriter.Literal(resource.Kind), "The kind of the object.");
        Property(writer, resource.MetadataProperty, "metadata", -1, "global::CrdGen.ObjectMeta", "new()", "The object's name, labels and other metadata.");
        Implementation(writer, "string", "ApiVersion", resource.ApiVersionProperty);
        Implementation(writer, "string", "Kind", resource.KindProperty);
        Implementation(writer, "global::CrdGen.ObjectMeta", "Metadata", resource.MetadataProperty);
        ClientEmitter.TypeInfoProperty(writer, $"global::CrdGen.IApplyConfiguration<{model.Name}, {resource.Client!.TypeName}>", model.Name, resource.Client);
        writer.Line();
    }

    private static void Property(SourceWriter writer, EnvelopeProperty property, string jsonName, int order, string type, string value, string summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"[{Serialization}.JsonPropertyName(\"{jsonName}\"), {Serialization}.JsonPropertyOrder({order})]");
        writer.Line($"public {type} {property.Name} {{ get; set; }} = {value};").Line();
    }

    private static void Implementation(SourceWriter writer, string type, string name, EnvelopeProperty property)
    {
        if (property.Name != name)
        {
            writer.Line($"{type} global::CrdGen.IKubernetesObject.{name} => this.{property.Name};").Line();
        }
    }
}
