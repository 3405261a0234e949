using System.Text.Json.Nodes;
using CrdGen.Client.Yaml;

namespace CrdGen.Client;

public sealed partial class KubeConfig
{
    /// <summary>Makes a context the current one, as <c>kubectl config use-context</c> does: in the first of the files, whose word counts.</summary>
    /// <param name="context">The context.</param>
    /// <returns>What the files say now.</returns>
    /// <exception cref="KubeConfigException">There is no such context, or no file, or it cannot be written.</exception>
    public KubeConfig UseContext(string context)
    {
        var name = FindContext(context).Name;
        return Edit(null, root => root["current-context"] = name);
    }

    /// <summary>
    /// Sets a field, as <c>kubectl config set</c> does: in the file where the entry is, or else, as a new entry, in the first file.
    /// Comments in the file get lost, as they do with kubectl.
    /// </summary>
    /// <param name="section">The list.</param>
    /// <param name="name">The name of the entry.</param>
    /// <param name="field">The field: <c>namespace</c>, <c>server</c>, <c>token</c>.</param>
    /// <param name="value">The value; <see langword="null"/> removes the field.</param>
    /// <returns>What the files say now.</returns>
    /// <exception cref="KubeConfigException">There is no file, it cannot be written, or could not be read after that.</exception>
    public KubeConfig Set(KubeConfigSection section, string name, string field, JsonNode? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(field);
        var (list, member, file) = section switch
        {
            KubeConfigSection.Clusters => ("clusters", "cluster", Clusters.FirstOrDefault(cluster => cluster.Name == name)?.Fields.File),
            KubeConfigSection.Users => ("users", "user", Users.FirstOrDefault(user => user.Name == name)?.Fields.File),
            _ => ("contexts", "context", Contexts.FirstOrDefault(context => context.Name == name)?.Fields.File),
        };
        return Edit(file, root =>
        {
            var entries = root[list] as JsonArray;
            if (entries is null)
            {
                root[list] = entries = [];
            }

            var entry = entries.OfType<JsonObject>().FirstOrDefault(entry => (string?)entry["name"] == name);
            if (entry is null)
            {
                entries.Add((JsonNode)(entry = new JsonObject { [member] = new JsonObject(), ["name"] = name }));
            }

            if (entry[member] is not JsonObject fields)
            {
                entry[member] = fields = [];
            }

            if (value is null)
            {
                fields.Remove(field);
            }
            else
            {
                fields[field] = value.DeepClone();
            }
        });
    }

    private KubeConfig Edit(string? file, Action<JsonObject> edit)
    {
        var path = file ?? (Files.Count > 0 ? Files[0] : throw new KubeConfigException("This configuration comes from no file, so there is none to write to."));
        KubeConfigWriter.Edit(path, text =>
        {
            _ = KubeConfigReader.Read(text, path);
            var root = YamlJson.ReadAll(text, path) is [JsonObject found] ? found : new JsonObject { ["apiVersion"] = "v1", ["kind"] = "Config" };
            edit(root);
            var edited = YamlText.Write(root);
            _ = KubeConfigReader.Read(edited, path);
            return edited;
        });
        return Merge([.. Files.Select(ReadFile)]);
    }
}
