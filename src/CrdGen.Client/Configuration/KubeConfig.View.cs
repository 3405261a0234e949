using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;
using CrdGen.Yaml;

namespace CrdGen.Client;

public sealed partial class KubeConfig
{
    /// <summary>The whole configuration as YAML, as <c>kubectl config view</c> prints it: without secrets.</summary>
    public string ToYaml() => YamlText.Write(new JsonObject
    {
        ["apiVersion"] = "v1",
        ["clusters"] = List(Clusters.Select(cluster => (cluster.Name, cluster.Fields)), "cluster"),
        ["contexts"] = List(Contexts.Select(context => (context.Name, context.Fields)), "context"),
        ["current-context"] = CurrentContext ?? "",
        ["kind"] = "Config",
        ["preferences"] = new JsonObject(),
        ["users"] = List(Users.Select(user => (user.Name, user.Fields)), "user"),
    });

    private static JsonArray List(IEnumerable<(string Name, KubeConfigFields Fields)> items, string member) =>
        [.. items.Select(JsonNode (item) => new JsonObject { [member] = KubeConfigRedaction.Redact(item.Fields.Node), ["name"] = item.Name })];
}

/// <summary>Leaves out what nobody should read over a shoulder.</summary>
internal static class KubeConfigRedaction
{
    private const string Redacted = "REDACTED";
    private const string Omitted = "DATA+OMITTED";

    /// <summary>A cluster, context or user. Values of plugins' variables are left out too: they may be secrets, and nobody can tell.</summary>
    public static JsonNode Redact(YamlNode node)
    {
        var fields = (JsonObject)YamlJson.ToJson(node)!;
        foreach (var name in fields.Where(field => field.Value is not null).Select(field => field.Key).ToArray())
        {
            fields[name] = name switch
            {
                "token" or "password" => Redacted,
                "certificate-authority-data" or "client-certificate-data" or "client-key-data" => Omitted,
                "proxy-url" when Uri.TryCreate(fields[name]!.ToString(), UriKind.Absolute, out var proxy) && proxy.UserInfo.Length > 0 => $"{proxy.Scheme}://{Redacted}@{proxy.Authority}",
                _ => fields[name]!.DeepClone(),
            };
        }

        if (fields["auth-provider"] is JsonObject provider && provider["config"] is JsonObject config)
        {
            provider["config"] = new JsonObject(config.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Redacted)));
        }

        if (fields["exec"] is JsonObject exec && exec["env"] is JsonArray variables)
        {
            foreach (var variable in variables.OfType<JsonObject>())
            {
                variable["value"] = Redacted;
            }
        }

        return fields;
    }
}
