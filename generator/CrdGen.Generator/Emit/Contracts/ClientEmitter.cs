using CrdGen.Generator.Model;

namespace CrdGen.Generator.Emit.Contracts;

/// <summary>Emits by what CrdGen.Client knows a resource.</summary>
internal static class ClientEmitter
{
    private const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    /// <summary>The implementation of an interface's <c>JsonTypeInfo</c>.</summary>
    public static void TypeInfoProperty(SourceWriter writer, string interfaceName, string typeName, ClientModel client)
    {
        if (client.JsonClass is { } jsonClass)
        {
            writer.Line($"static {TypeInfo}<{typeName}> {interfaceName}.JsonTypeInfo =>");
            writer.Line($"    ({TypeInfo}<{typeName}>)global::CrdGen.Generated.{jsonClass}.Options.GetTypeInfo(typeof({typeName}));");
        }
        else
        {
            writer.Line($"static {TypeInfo}<{typeName}> {interfaceName}.JsonTypeInfo => throw new global::System.NotSupportedException();");
        }
    }

    /// <summary><c>client.PostgresClusters(ns)</c>.</summary>
    public static void Extensions(SourceWriter writer, EnvelopeModel model, ClientModel client)
    {
        var accessibility = client.IsPublic ? "public" : "internal";
        writer.Line($"/// <summary>Clients of <see cref=\"{client.TypeName}\"/>.</summary>");
        if (model.IsObsolete)
        {
            writer.Line("[global::System.Obsolete]");
        }

        writer.Open($"{accessibility} static partial class {client.Extensions}");
        writer.Line($"/// <summary>The objects of kind {model.Kind} ({model.Group}/{model.Version}){(model.IsNamespaced ? ", in one namespace or in all" : "")}.</summary>");
        writer.Line("/// <param name=\"client\">The client.</param>");
        var parameter = "";
        var argument = "null";
        if (model.IsNamespaced)
        {
            writer.Line("/// <param name=\"namespace\">The namespace; <see langword=\"null\"/> for all.</param>");
            parameter = ", string? @namespace = null";
            argument = "@namespace";
        }

        writer.Line($"{accessibility} static global::CrdGen.Client.ResourceClient<{client.TypeName}> {client.Method}(this global::CrdGen.Client.KubernetesClient client{parameter}) =>");
        writer.Line($"    client.Resources<{client.TypeName}>({argument});");
        writer.Close();
    }
}
